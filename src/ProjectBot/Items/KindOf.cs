using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>What a new item begins with.</summary>
public sealed record Seed(string Title, string? Description, string By, DateTimeOffset At);

/// <summary>A kind of item and what is its own: fields, rows, card.</summary>
public abstract class Kind<T> : Kind where T : Item
{
    private const int MostButtons = 2;

    private readonly Stripper<T> _stripper = new();
    private readonly Titles<T> _titles;
    private CommandMap _map = null!;

    protected Kind(char letter, string name, string plural) : base(letter, name, plural)
    {
        One = ItemArguments.One(name, letter);
        Several = ItemArguments.Several(plural, letter);
        _titles = new(letter);
    }

    /// <summary>One item of the kind, in usage lines under its name.</summary>
    public Argument<ItemRef> One { get; }

    /// <summary>Several, under its plural.</summary>
    public Argument<IReadOnlyList<ItemRef>> Several { get; }

    /// <summary>What it says about itself beyond title, owner and labels; in the order of the card.</summary>
    public abstract IReadOnlyList<Field<T>> Fields { get; }

    /// <summary>A new one with nothing but what every item has; its number comes when it is sure to be kept.</summary>
    public abstract T New(Seed seed);

    /// <summary>Whether a new one makes sense as a whole, and what has to be set that no field sets; with the documents that must not change meanwhile.</summary>
    public virtual ValueTask<(Outcome Outcome, IReadOnlyList<Document> Relied)> Check(T item, View view, Args args) => new((item, []));

    /// <summary>The sentence of the receipt of a new one.</summary>
    public virtual string AddedSaid(T item, View view) => item.Owners.IsEmpty ? view.Say($"Added {item.Ref}.") : view.Say($"Added {item.Ref} for {view.Words.List([.. item.Owners.Select(view.NameOf)])}.");

    /// <summary>What else the receipt of a new one offers.</summary>
    public virtual IEnumerable<Button> AddedButtons(T item, View view) => [];

    /// <summary>The rows of its table of commands; what every kind has is there already.</summary>
    protected abstract void Map(Rows<T> rows);

    public sealed override void Map(CommandMap map)
    {
        _map = map;
        map.Types[Letter] = Name;
        map.Letter(Letter);
        map.Argument(One).Argument(Several);
        foreach (var field in Fields)
            if (field.Typed is { } argument)
                map.Declare(argument);
        var rows = new Rows<T>(map, this);
        Map(rows);
        foreach (var field in Fields)
            field.Map(rows, Plural);
    }

    public sealed override ValueTask<Reply> Make(Context context, View view, string line) => Making.Add(_map, context.In(view), Adds, line);

    public sealed override async ValueTask<Item?> Find(IStore store, string id) => await store.Find<T>(id);

    public sealed override async ValueTask<IReadOnlyList<Item>> All(View view) => await Every<T>.Of(view);

    /// <summary>Open items that say nearly the same as a new one.</summary>
    public ValueTask<IReadOnlyList<Item>> Like(T item, View view) => _titles.Like(view.Store, view.Project.Id, item.Title, item.Number);

    internal sealed override async ValueTask<IReadOnlyList<Item>> Called(View view, string name) =>
        [.. (await _titles.Called(view.Store, view.Project.Id, name)).Select(item => Seen(item, view.Viewer)).OfType<T>()];

    internal sealed override async ValueTask<IReadOnlyList<(Item Item, int Shared)>> Mentioned(View view, string text) =>
        [.. (await _titles.Mentioned(view.Store, view.Project.Id, text)).Select(one => (Seen(one.Item, view.Viewer), one.Shared))
            .Where(one => one.Item1 is not null).Select(one => (one.Item1!, one.Shared))];

    internal sealed override void Renamed(Item item) => _titles.Renamed(item);

    public sealed override async ValueTask<IReadOnlyList<Item>> Linked(IStore store, string id) => await store.All<T>(Item.Linked(id));

    public sealed override Item ForClients(Item item) => _stripper.Strip((T)item);

    public override IEnumerable<string> SharedNames => Fields.Where(one => one.IsShared).Select(one => one.Label);

    /// <summary>What begins the line under the title: where it stands, and how urgent that is.</summary>
    protected virtual IEnumerable<Chip> Standing(T item, View view) => [new(State(item, view), item.IsFinished ? Tone.Subtle : Tone.Strong)];

    /// <summary>Facts that come from more than the item itself; those of the fields stand there already.</summary>
    protected virtual ValueTask<IEnumerable<(string Name, string Value)>> Facts(T item, View view) => new([]);

    /// <summary>Parts of the card after the facts.</summary>
    protected virtual ValueTask<IEnumerable<Element>> Body(T item, View view) => new([]);

    /// <summary>What can be done next, the first two at once and the rest when more is asked for; every button is a command that can be typed as well. Never offered to clients.</summary>
    /// <param name="me">The reference as it has to be typed where the card is read.</param>
    protected virtual IEnumerable<Button> Buttons(T item, string me, View view) => [];

    /// <summary>Differences that no field tells.</summary>
    protected virtual IEnumerable<string> More(T? before, T after, View view) => [];

    /// <summary>Where an item stands, in words.</summary>
    protected abstract string State(T item, View view);

    /// <summary>What a change of state is called in receipts and the history.</summary>
    protected virtual string StateSaid(T item, View view) => State(item, view);

    public sealed override string State(Item item, View view) => State((T)item, view);

    internal sealed override string Changed(Item item, View view) => StateSaid((T)item, view);

    public sealed override async ValueTask<Card> Card(Item item, View view)
    {
        if (Seen(item, view.Viewer) is not T seen)
            return new(item.Removed ? view.Say($"{item.Ref} was taken back") : view.Say($"{item.Ref} is internal"), []) { Subject = item.Id, SubjectVersion = item.Version };
        var body = ImmutableArray.CreateBuilder<Element>();
        var line = ImmutableArray.CreateBuilder<Chip>();
        line.AddRange(Standing(seen, view));
        if (!seen.Owners.IsEmpty)
            line.Add(ItemCard.Owners(seen, view));
        var facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (var field in Fields)
            if (!field.IsShared && view.IsForClients)
                continue;
            else if (field.InLine(seen, view) is { } chip)
                line.Add(chip);
            else if (field.Shown(seen, view) is { Length: > 0 } value)
                facts.Add(new(view.Words[field.Label], value));
        line.AddRange(seen.Labels.Select(label => new Chip($"#{label}")));
        body.Add(new Chips(line.ToImmutable()));
        if (seen.Description is { Length: > 0 } description)
            body.Add(new Text(description));
        foreach (var (name, value) in await Facts(seen, view))
            facts.Add(new(name, value));
        var comments = await ItemCard.Comments(item, view);
        facts.AddRange(await ItemCard.Facts(item, seen, comments, view, Kinds));
        if (facts.Count > 0)
            body.Add(new Facts(facts.ToImmutable()));
        body.AddRange(await Body(seen, view));
        body.AddRange(await ItemCard.Sections(item, seen, comments, view, Kinds));
        var me = $"{view.Prefix}{seen.Ref}";
        return new($"{seen.Ref} {seen.Title}", body.ToImmutable(), [.. All(seen, me, view)])
        {
            Ref = seen.Ref, Subject = item.Id, SubjectVersion = item.Version,
        };
    }

    /// <summary>Two buttons to choose from, then the rest.</summary>
    private IEnumerable<Button> All(T item, string me, View view)
    {
        var comment = new Button(view.Words["Comment…"], $"{me} comment");
        return view.IsForClients ? [comment]
            : Buttons(item, me, view).Append(comment).Select((button, at) => at < MostButtons ? button : button with { IsMore = true });
    }

    public sealed override IEnumerable<string> Diff(Item? before, Item after, View view)
    {
        if (before is null)
            return [view.Say($"added “{after.Title}”")];
        var (was, now) = ((T)before, (T)after);
        var said = new List<string>(ItemDiff.Of(was, now, view));
        if (StateSaid(was, view) is var old && StateSaid(now, view) is var state && old != state)
            said.Insert(Math.Min(said.Count, now.Removed == was.Removed ? 0 : 1), state);
        foreach (var field in Fields)
            if ((field.IsShared || !view.IsForClients) && field.Changed(was, now, view) is { Length: > 0 } sentence)
                said.Add(sentence);
        said.AddRange(More(was, now, view));
        return said;
    }
}
