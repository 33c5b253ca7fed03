using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>One command done to one item or several: what was changed, and what was refused and why.</summary>
public sealed class Edit
{
    private const int MostRefusals = 10, MostNamed = 20;

    private readonly List<string> _refused = [];
    private readonly List<(Item Before, Item After)> _made = [];
    private readonly Kinds _kinds;

    private Edit(Context context, View view, Kinds kinds) => (Context, View, _kinds) = (context, view, kinds);

    public Context Context { get; }

    public View View { get; }

    public IReadOnlyList<(Item Before, Item After)> Made => _made;

    /// <summary>Finds the items named, asks the rights, and does a change to each.</summary>
    /// <returns>What came of it, or why nothing was done at all.</returns>
    public static async ValueTask<(Edit? Edit, Reply? Refusal)> Make(Context context, Kinds kinds, IReadOnlyList<ItemRef> named, Func<Item, View, Outcome> change, bool share = false, string? hush = null)
    {
        var found = await Named.Find(context, kinds, named, share);
        if (found.View is not { } view)
            return (null, found.Refusal);
        if (hush is not null && Hush(view, hush) is { } quiet)
            return (null, quiet);
        var edit = new Edit(context, view, kinds);
        foreach (var item in found.Items)
            if (change(item, view) is var outcome && outcome.After is { } after)
            {
                edit._made.Add((item, after));
                if (after.Title != item.Title)
                    kinds.Of(after).Renamed(after);
            }
            else
                edit._refused.Add(Why(item, outcome, change, view, kinds.Of(item)));
        edit._refused.AddRange(found.Refused);
        return (edit, null);
    }

    /// <summary>Why it was refused, as those who read may know: what they see of the item is asked as well, and if that is no reason, it is an internal one.</summary>
    private static string Why(Item item, Outcome outcome, Func<Item, View, Outcome> change, View view, Kind kind) =>
        view.Say(!view.IsForClients ? outcome.Refusal! : change(kind.ForClients(item), view).Refusal ?? $"Something internal stands in the way of that with {item.Ref}. Tell me in private.");

    /// <summary>Why something internal is not spoken of here, or null when it may be.</summary>
    /// <param name="what">What it is, a key of the words: "estimates", "Cost".</param>
    public static Reply? Hush(View view, string what) => !view.IsForClients ? null
        : Reply.No(view.Say($"A client reads here, and this is internal: {view.Words[what].ToLower(view.Words.Culture)}. Tell me in private."));

    /// <summary>The receipt, the writes and the messages to others.</summary>
    /// <param name="more">Lines after the receipt.</param>
    public async ValueTask<Reply> Say(Said said, Tell tell = Tell.Nobody, IEnumerable<string>? more = null, params Button[] buttons)
    {
        if (_made.Count == 0)
            return await Refusal();
        var subject = _made is [var (_, one)] ? $"{one.Ref} {one.Title}" : View.Words.List(Numbers());
        var text = string.Join('\n', [Receipt.Sentence(View, subject, said), .. more ?? [], .. Receipt.OnlyTheDay(Context) is { } only ? [only] : Array.Empty<string>(), .. Refusals()]);
        var card = Context.Turn.Press is not null && _made is [var (_, pressed)] ? await _kinds.Of(pressed).Card(Saved(pressed), View) : null;
        var reply = Receipt.For(View, text, card, buttons).Saving(_made.Select(made => made.After)) with { About = View.Project.Id };
        return await Threads.Tell(Notices.Tell(reply, View, _kinds, _made, said, tell), Context, View, _kinds, _made, said, tell);
    }

    /// <summary>The item as it will be read once this turn is kept.</summary>
    public static Item Saved(Item item) => item with { Version = item.Version + 1 };

    private List<string> Numbers() => _made.Count <= MostNamed + 1 ? _made.ConvertAll(made => made.After.Ref)
        : [.. _made.Take(MostNamed).Select(made => made.After.Ref), View.Words.Count(_made.Count - MostNamed, "{0} other", "{0} others")];

    private IEnumerable<string> Refusals() => _refused.Count <= MostRefusals ? _refused
        : _refused.Take(MostRefusals).Append(View.Words.Count(_refused.Count - MostRefusals, "and {0} more", "and {0} more"));

    // A button on an old card: say why not, and show how things are now.
    private async ValueTask<Reply> Refusal()
    {
        var text = string.Join('\n', Refusals());
        return Context.Turn.Press?.Subject is { } subject && await _kinds.Find(Context.Store, subject) is var (kind, item) && item.Project == View.Project.Id && kind.Seen(item, View.Viewer) is not null
            ? new Reply(text, await kind.Card(item, View)) { IsRefusal = true }
            : Reply.No(text);
    }
}
