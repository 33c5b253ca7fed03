using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>A kind of item: tasks, risks. What every kind can do asks nothing else of it.</summary>
public abstract class Kind(char letter, string name, string plural) : IFeature
{
    /// <summary>The letter of its references.</summary>
    public char Letter => letter;

    /// <summary>One of them, as the argument in usage lines and in sentences: <c>task</c>; a key of the words. Also the name its documents are stored under.</summary>
    public string Name => name;

    /// <summary>Several of them: <c>tasks</c>.</summary>
    public string Plural => plural;

    /// <summary>What else people call one of them, in either language.</summary>
    public virtual IReadOnlyList<string> AlsoCalled => [];

    public abstract string Chapter { get; }

    /// <summary>All kinds there are; set when the table is built.</summary>
    public Kinds Kinds { get; internal set; } = null!;

    public abstract void Map(CommandMap map);

    /// <summary>The command that adds one; null for a kind that is not added by hand.</summary>
    public Command? Adds { get; internal set; }

    /// <summary>Adds one as its command would.</summary>
    /// <param name="line">The line of <see cref="Adds"/>, in any language.</param>
    /// <returns>What the receipt says; or why not, and then nothing is saved.</returns>
    public abstract ValueTask<Reply> Make(Context context, View view, string line);

    public abstract ValueTask<Item?> Find(IStore store, string id);

    /// <summary>All items of the project of a view, removed ones included; read once for a view.</summary>
    public abstract ValueTask<IReadOnlyList<Item>> All(View view);

    /// <summary>The items that name another in their links.</summary>
    public abstract ValueTask<IReadOnlyList<Item>> Linked(IStore store, string id);

    /// <summary>Items, finished ones too, that a name can mean for the reader.</summary>
    internal abstract ValueTask<IReadOnlyList<Item>> Called(View view, string name);

    /// <summary>Items, finished ones too, of which a sentence may speak, with how many words each shares with it.</summary>
    internal abstract ValueTask<IReadOnlyList<(Item Item, int Shared)>> Mentioned(View view, string text);

    /// <summary>Takes note that an item is called something else now.</summary>
    internal abstract void Renamed(Item item);

    /// <summary>The item without what is internal.</summary>
    public abstract Item ForClients(Item item);

    /// <summary>The item as its readers may see it; null when they may not.</summary>
    public Item? Seen(Item item, Role viewer) => item switch
    {
        { Removed: true } => null,
        _ when viewer >= Role.Member => item,
        { ClientVisible: true } when viewer == Role.Client => ForClients(item),
        _ => null,
    };

    /// <summary>The items of the project that the reader may see, as they may see them.</summary>
    public async ValueTask<List<Item>> Seen(View view)
    {
        var seen = new List<Item>();
        foreach (var item in await All(view))
            if (Seen(item, view.Viewer) is { } shown)
                seen.Add(shown);
        return seen;
    }

    public abstract ValueTask<Card> Card(Item item, View view);

    /// <summary>Where it stands, in a few words: "open", "blocked".</summary>
    public abstract string State(Item item, View view);

    /// <summary>What a change to where it stands is called.</summary>
    internal abstract string Changed(Item item, View view);

    /// <summary>Where it stands once a change of that was taken back: "T1 is open again."</summary>
    public virtual string Again(Item item, View view) => view.Say($"{item.Ref} is {State(item, view)} again.");

    /// <summary>The names of what clients see of it, for the receipt of sharing; keys of the words.</summary>
    public abstract IEnumerable<string> SharedNames { get; }

    /// <summary>The difference of two versions in sentences; what was new when there was none before.</summary>
    public abstract IEnumerable<string> Diff(Item? before, Item after, View view);

    /// <summary>Texts that are looked through, best place first.</summary>
    public virtual IEnumerable<string?> SearchTexts(Item item) => [item.Title, string.Join(' ', item.Labels.Select(label => $"#{label}")), item.Description];

    /// <summary>Whether one is something that one does, by which another thing can be answered.</summary>
    public virtual bool IsDeed => true;

    /// <summary>Minutes estimated and spent, for kinds that work is done on; null for others.</summary>
    public virtual (int Estimate, int Spent)? Hours(Item item) => null;

    /// <summary>By which day something is to be done about an open item; null where none was said.</summary>
    public virtual DateOnly? DueOn(Item item) => null;

    /// <summary>The item with so many minutes spent on it in all; null for kinds that no work is done on.</summary>
    public virtual Item? WithSpent(Item item, int minutes) => null;

    /// <summary>How a project is, as far as this kind tells; null for nothing.</summary>
    public virtual ValueTask<Chips?> Glance(View view) => new((Chips?)null);

    /// <summary>How much of this kind waits for the reader.</summary>
    public virtual ValueTask<Waiting> Waits(View view) => default;

    /// <summary>Facts of the project that call for a risk, as far as this kind knows any.</summary>
    public virtual ValueTask<IReadOnlyList<Signal>> Signals(View view) => new([]);
}

/// <summary>Something that is so, with the items it was seen at and since when; what to conclude is for others.</summary>
/// <param name="Key">Tells the signal from all others of the project, as one word: <c>due-moved-T3</c>.</param>
/// <param name="Items">Their ids.</param>
/// <param name="Says">The fact in the reader's language.</param>
public sealed record Signal(string Key, IReadOnlyList<string> Items, DateTimeOffset Since, Func<Language.Words, string> Says);

/// <summary>The kinds there are, by letter.</summary>
/// <param name="files">Where files are kept that people attach; without, there are no links to them.</param>
public sealed class Kinds(IFiles? files = null)
{
    private readonly Kind?[] _byLetter = new Kind?[26];

    private readonly List<Kind> _all = [];

    internal void Add(IEnumerable<Kind> kinds)
    {
        foreach (var kind in kinds)
        {
            kind.Kinds = this;
            _byLetter[kind.Letter - 'A'] = _byLetter[kind.Letter - 'A'] is null ? kind
                : throw new InvalidOperationException($"Two kinds have the letter {kind.Letter}.");
            _all.Add(kind);
        }
    }

    public IReadOnlyList<Kind> All => _all;

    public IFiles? Files => files;

    /// <summary>Parts that rooms add to each other's cards, asked for in this order.</summary>
    public List<CardSection> Sections { get; } = [];

    /// <summary>What rooms know of the past of each other's items, for those of the team: when, who, and what.</summary>
    public List<Func<Item, View, ValueTask<IEnumerable<(DateTimeOffset At, string By, string What)>>>> Pasts { get; } = [];

    public Kind? Of(char letter) => char.IsAsciiLetter(letter) ? _byLetter[char.ToUpperInvariant(letter) - 'A'] : null;

    public Kind Of(Item item) => Of(item.Ref[0])!;

    /// <summary>What a name can mean here: open items before finished ones, and one that is called just so before all.</summary>
    internal async ValueTask<IReadOnlyList<(string Reference, string Title)>> Called(Context context, char letter, string name)
    {
        if (context.Here is not { Role: > Role.Anyone, Audience: > Role.Anyone } view)
            return [];
        var found = new List<Item>();
        foreach (var kind in _all)
            if (letter == CommandMap.Any || kind.Letter == letter)
                found.AddRange(await kind.Called(view, name));
        if (found.Exists(item => !item.IsFinished))
            found.RemoveAll(item => item.IsFinished);
        if (found.Find(item => item.Title.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } exact)
            found = [exact];
        return [.. found.Select(item => (item.Ref, item.Title))];
    }

    /// <summary>The open items that somebody has; of several kinds those of the first, as one change is of one kind.</summary>
    internal async ValueTask<IReadOnlyList<string>> OwnedBy(Context context, char letter, Person person)
    {
        if (context.Here is not { Role: > Role.Anyone, Audience: > Role.Anyone } view)
            return [];
        foreach (var kind in _all)
            if (letter == CommandMap.Any || kind.Letter == letter)
            {
                // What is internal has no owner, and no number, for those who may not see it.
                var owned = (await kind.All(view)).Where(item => !item.Removed && !item.IsFinished && item.IsOwnedBy(person)
                    && kind.Seen(item, view.Viewer) is not null);
                if (owned.OrderBy(item => item.Number).Take(References.Most).Select(item => item.Ref).ToList() is { Count: > 0 } references)
                    return references;
            }

        return [];
    }

    /// <summary>What a sentence speaks of: what shares the most words with it, open items before finished ones.</summary>
    internal async ValueTask<IReadOnlyList<(string Reference, string Title)>> Mentioned(Context context, string text)
    {
        if (context.Here is not { Role: > Role.Anyone, Audience: > Role.Anyone } view)
            return [];
        var found = new List<(Item Item, int Shared)>();
        foreach (var kind in _all)
            found.AddRange(await kind.Mentioned(view, text));
        if (found.Exists(one => !one.Item.IsFinished))
            found.RemoveAll(one => one.Item.IsFinished);
        var most = found.Count == 0 ? 0 : found.Max(one => one.Shared);
        return [.. found.Where(one => one.Shared == most).Select(one => (one.Item.Ref, one.Item.Title))];
    }

    /// <summary>The item with that id and its kind; null when it is none.</summary>
    public async ValueTask<(Kind Kind, Item Item)?> Find(IStore store, string id) =>
        ItemRef.Of(id) is { } named && Of(named.Letter) is { } kind && await kind.Find(store, id) is { } item ? (kind, item) : null;
}
