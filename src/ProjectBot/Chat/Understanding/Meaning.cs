using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Team;

namespace ProjectBot.Chat.Understanding;

/// <summary>Finds the things that are named in what was meant, by what the speaker may see here.</summary>
internal sealed class Meaning(CommandMap map, Spoken spoken, Rights rights)
{
    private readonly Nouns _nouns = new(map.Nouns);

    private const int MostOffered = 6, LongestName = 40, ShortestName = 4;

    /// <summary>Lines the map reads, or what is asked or said instead; neither when nothing is meant. Missing is a thing that nothing is called like.</summary>
    public async ValueTask<(IReadOnlyList<string> Lines, Reply? Instead, bool IsPartial, bool IsMissing)> Of(ImmutableArray<Meant> readings, Context context)
    {
        Reply? missing = null, unknown = null;
        foreach (var meant in readings)
        {
            // "start it" may be said of a task and of an issue: what was spoken of last tells which.
            if (meant != readings[^1] && await IsOfOthers(meant, context))
                continue;
            if (meant.Stranger is { } stranger)
            {
                unknown ??= await Unknown(context, stranger);
                continue;
            }

            var (lines, instead, isMissing) = await Lines(meant, context);
            if (lines is not null)
                return (lines, null, meant.IsPartial, false);
            if (!isMissing)
                return ([], instead, false, false);
            missing ??= instead;
        }

        return ([], unknown ?? missing, false, unknown is null && missing is not null);
    }

    /// <summary>Whether "it" is said in it of a kind of thing that was not spoken of.</summary>
    private async ValueTask<bool> IsOfOthers(Meant meant, Context context)
    {
        foreach (var line in meant.Lines)
            foreach (var thing in line.Things)
                if (thing.Said.Sense == Sense.Last && line.Before.Length == 0
                    && !(await spoken.Of(context)).Any(id => IsOf(thing.Letter, Short(id, context))))
                    return true;
        return false;
    }

    private async ValueTask<(IReadOnlyList<string>? Lines, Reply? Instead, bool IsMissing)> Lines(Meant meant, Context context)
    {
        var lines = meant.Lines.Select(line => line.Text).ToArray();
        for (var at = 0; at < lines.Length; at++)
            foreach (var thing in meant.Lines[at].Things)
            {
                if (thing.Said.Sense == Sense.Last)
                {
                    IReadOnlyList<string> last = await Before(context, thing, meant.Lines[at].Before) is { } before ? [before]
                        : [.. (await spoken.Of(context)).Select(id => Short(id, context)).Where(one => IsOf(thing.Letter, one))];
                    if (last.Count != 1)
                        return (null, last.Count == 0 ? Reply.No(context.Say($"What do you mean by “{thing.Said.Text}”? Say its number, like T12."))
                            : Which(context, thing, lines, at, [.. last.Select(one => (one, one))]), false);
                    lines[at] = lines[at].Replace(thing.Mark, last[0], StringComparison.Ordinal);
                    continue;
                }

                if (await Owned(context, thing) is { } owned)
                {
                    if (owned.Count == 0)
                        return (null, Missing(context, thing.Said.Text), true);
                    var all = lines[at].Replace(thing.Mark, string.Join(' ', owned), StringComparison.Ordinal);
                    if (!IsRead(all, context))
                        return (null, Which(context, thing, lines, at, [.. owned.Select(one => (one, one))]), false);
                    lines[at] = all;
                    continue;
                }

                var (name, found) = await Called(context, thing);
                if (found.Count == 0 && await Each(context, thing) is { } each
                    && lines[at].Replace(thing.Mark, each, StringComparison.Ordinal) is var both && IsRead(both, context))
                {
                    lines[at] = both;
                    continue;
                }

                if (found.Count == 0)
                    return (null, name.Length is 0 or > LongestName || context.Here is null ? null : Missing(context, name), true);
                if (found.Count > 1)
                    return (null, Which(context, thing, lines, at, found), false);
                lines[at] = lines[at].Replace(thing.Mark, found[0].Reference, StringComparison.Ordinal);
            }

        return (lines, null, false);
    }

    private bool IsRead(string line, Context context) => map.Find(line, context) is { } match && Everyday.IsWhole(match, context);

    /// <summary>"the invoice and the logo": each of them, if each is one thing; null when they are not.</summary>
    private async ValueTask<string?> Each(Context context, Thing thing)
    {
        var parts = Bare(thing.Said.Text).Split(Joins, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 1 or > MostOffered)
            return null;
        var all = new List<string>(parts.Length);
        foreach (var part in parts)
            if (References.Leading(part) is var (letter, length) && length == part.Length && IsOf(thing.Letter, $"{letter}"))
                all.Add(part);
            else if (await Called(context, thing with { Said = thing.Said with { Text = part } }) is (_, [var (only, _)]))
                all.Add(only);
            else
                return null;
        return string.Join(' ', all);
    }

    private static readonly string[] Joins = [" and ", " & ", ", ", "和", "跟", "、", "以及"];

    /// <summary>What somebody has, when all of that is meant, also of who is gone from the project; null for a name.</summary>
    private async ValueTask<IReadOnlyList<string>?> Owned(Context context, Thing thing)
    {
        if (map.OwnedBy is not { } ownedBy || Understanding.Owned.Of(Bare(thing.Said.Text), _nouns) is not var (whose, letter)
            || (Understanding.Owned.Who(whose, context) ?? (map.Gone is { } gone ? await gone(context, whose) : null)) is not { } person)
            return null;
        return letter == CommandMap.Any || thing.Letter == CommandMap.Any || letter == thing.Letter
            ? await ownedBy(context, letter == CommandMap.Any ? thing.Letter : letter, person) : [];
    }

    private ValueTask<(string Name, IReadOnlyList<(string Reference, string Title)> Found)> Called(Context context, Thing thing) =>
        Names.Called(map, _nouns, context, thing.Letter, Bare(thing.Said.Text));

    /// <summary>What was spoken of before in the same message: a reference, or a word that only one open thing is called by.</summary>
    private async ValueTask<string?> Before(Context context, Thing thing, string before)
    {
        if (before.Length == 0 || map.Things is not { } things)
            return null;
        if (Pronouns.Reference(before) is { } reference)
            return reference;
        foreach (var word in before.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (word.Length >= ShortestName && await things(context, thing.Letter, word) is [var (only, _)])
                return only;
        return null;
    }

    private static bool IsOf(char letter, string reference) => letter is CommandMap.Any or '\0' || reference[(reference.LastIndexOf('/') + 1)..][0] == letter;

    /// <summary>As it is said where its project is talked about.</summary>
    private static string Short(string id, Context context) => context.Here is { } here && id.StartsWith($"{here.Project.Id}/",
        StringComparison.Ordinal) ? id[(here.Project.Id.Length + 1)..] : id;

    private static Reply Which(Context context, Thing thing, string[] lines, int at, IReadOnlyList<(string Reference, string Title)> found) =>
        new Reply(context.Say($"Which “{Bare(thing.Said.Text)}” do you mean?")).With([.. found.Take(MostOffered).Select(one =>
            new Button(one.Title == one.Reference ? one.Reference : Shorter.Line($"{one.Reference} {one.Title}", 60),
                string.Join('\n', lines.Select((line, index) => index == at ? line.Replace(thing.Mark, one.Reference, StringComparison.Ordinal) : line))))]);

    private Reply Missing(Context context, string name) =>
        Reply.No(context.Say($"I find nothing open here that is called “{name}”."))
            .With(new Button(context.Words["What is there"], context.Words[map.Nouns[0].List]));

    private async ValueTask<Reply> Unknown(Context context, string name)
    {
        var plain = name.TrimStart('@');
        var reply = Reply.No(context.Say($"I do not know {plain} yet."));
        var add = $"add {plain} as member";
        return context.Role >= Role.Manager && await rights.May(context, add) ? reply.With(new Button(context.Say($"Add {plain}"), add)) : reply;
    }

    private static string Bare(string name) => name.Trim().Trim('"', '“', '”', '\'', '「', '」', '《', '》');
}
