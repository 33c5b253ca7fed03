using System.Globalization;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>What a change is called, for any reader; for clients without what is internal.</summary>
/// <param name="Full">A deed with what it was done to ("started T1 Draft"), which begins a sentence; or a fact ("p1 urgent"), which stands behind it.</param>
public sealed record Said(Func<View, string, string> Full, Func<View, string, string>? ForClients = null, bool IsDeed = true)
{
    public static Said Fact(Func<View, string> full, Func<View, string>? forClients = null) =>
        new((view, _) => full(view), forClients is null ? null : (view, _) => forClients(view), IsDeed: false);

    /// <summary>A key of the words; with a place for what it was done to it is a deed.</summary>
    public static implicit operator Said(string key) => key.Contains("{0}", StringComparison.Ordinal)
        ? new((view, what) => string.Format(view.Words.Culture, view.Words[key], what)) : Fact(view => view.Words[key]);

    /// <summary>As a part of a sentence.</summary>
    public string For(View view, string what) => (view.IsForClients ? ForClients ?? Full : Full)(view, what);

    /// <param name="by">Who did it, where somebody else hears of it.</param>
    public string Sentence(View view, string what, string? by) => (For(view, what), IsDeed, by) switch
    {
        (var did, true, null) => view.Say($"{Capital(did, view.Words.Culture)}."),
        (var did, true, _) => view.Say($"{by} {did}."),
        (var fact, _, null) => view.Say($"{what}: {fact}."),
        var (fact, _, _) => view.Say($"{what}: {fact}, by {by}."),
    };

    private static string Capital(string text, CultureInfo culture) => text.Length == 0 ? text : char.ToUpper(text[0], culture) + text[1..];
}

/// <summary>Who hears of a change besides the one who made it.</summary>
public enum Tell
{
    Nobody,
    /// <summary>Those who own it now and did not before.</summary>
    NewOwners,
    /// <summary>Owners and watchers.</summary>
    Concerned,
    /// <summary>Owners and watchers who are not clients.</summary>
    ConcernedMembers,
}
