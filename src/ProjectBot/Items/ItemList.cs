using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>One thing a list can be asked for: the phrase's name in the usage line, which items pass, and how its heading says it.</summary>
/// <param name="Name">The words of the phrase, or the name of its argument.</param>
public sealed record Filter<T>(string Name, Func<T, Args, View, bool> Lets, Func<Args, View, string?> Chip)
{
    /// <summary>A phrase of words alone.</summary>
    public Filter(string words, Func<T, View, bool> lets, string? chip = null) : this(words, (item, _, view) => lets(item, view), (_, view) => view.Words[chip ?? words]) { }
}

/// <summary>Under which heading an item stands when a list is grouped.</summary>
/// <param name="Place">Groups stand in this order, those of the same place by their text.</param>
public readonly record struct Heading(string Text, int Place = 0)
{
    public static implicit operator Heading(string text) => new(text);
}

/// <summary>A fact in the line under an item's title; clients have none of one that is internal.</summary>
/// <param name="Says">Null when there is nothing to say of the item.</param>
public sealed record Detail<T>(Func<T, View, Chip?> Says, bool IsInternal = false);

/// <summary>Lists of a kind: filtered, sorted, grouped, page by page.</summary>
public sealed class ItemList<T> where T : Item
{
    public const int PageSize = 20;

    /// <summary>The facts behind reference and owner.</summary>
    public required IReadOnlyList<Detail<T>> Details { get; init; }

    /// <summary>Puts the most pressing first.</summary>
    public required Comparison<T> Order { get; init; }

    /// <summary>What can be asked for besides owner, label, words and the fields of the kind.</summary>
    public IReadOnlyList<Filter<T>> Filters { get; init; } = [];

    /// <summary>What a list may be grouped by, with the heading of an item's group; keys of the words.</summary>
    public IReadOnlyDictionary<string, Func<T, View, Heading>> Groups { get; init; } = ImmutableDictionary<string, Func<T, View, Heading>>.Empty;

    /// <summary>What a list may be sorted by besides number, title and owner; keys of the words.</summary>
    public IReadOnlyDictionary<string, Comparison<T>> Sorts { get; init; } = ImmutableDictionary<string, Comparison<T>>.Empty;

    /// <summary>Names of the filters that ask for finished ones too.</summary>
    public IReadOnlyList<string> Finished { get; init; } = ["all"];

    /// <summary>Reads what filters and cells need besides the items.</summary>
    public Func<View, ValueTask>? Ready { get; init; }

    /// <summary>What is said in the place of an empty list; null for the usual sentence.</summary>
    public Func<Args, View, Reply?>? Nothing { get; init; }

    /// <summary>What the first line adds to the count: "3 overdue"; null for nothing.</summary>
    public Func<IReadOnlyList<T>, View, string?>? Summary { get; init; }

    /// <summary>Parts of the card under the list, when nothing special was asked for.</summary>
    public Func<View, ValueTask<IReadOnlyList<Element>>>? Below { get; init; }

    private Kind<T> _kind = null!;
    private List<Filter<T>> _all = [];
    private Argument<string>? _group, _sort;

    internal Command Map(CommandMap map, Kind<T> kind, string usage, string summary)
    {
        _kind = kind;
        _all = [.. Common, .. kind.Fields.Where(field => field.Typed is not null).Select(field => new Filter<T>(field.Typed!.Name, (item, args, _) => field.Lets(item, args), field.Chip)), .. Filters];
        if (Groups.Count > 0)
            map.Declare(_group = Choice("group", [.. Groups.Keys], all => $"A list is grouped by {all}."));
        if (Sorts.Count > 0)
            map.Declare(_sort = Choice("sort", [.. Sorts.Keys, "number", "title"], all => $"A list is sorted by {all}."));
        map.Declare(ItemArguments.Label);
        return map.Add(usage, (context, args) => Show(context.Here!, args, context), summary).Or($"show {usage}").Or($"list {usage}").Needs(Role.Client).Reads();
    }

    /// <summary>The names of all filters, for the test that each phrase of a list's line has one.</summary>
    public IEnumerable<string> Names => _all.Select(filter => filter.Name);

    public async ValueTask<Reply> Show(View view, Args args, Context context)
    {
        var found = await Found(view, args, Finished.Any(args.Has));
        var chips = Chips(args, view);
        var plural = view.Words[_kind.Plural];
        var title = view.Say($"{Capital(plural, view)} of {view.Project.Name}");
        if (chips.Length > 0)
            title = view.Say($"{title}: {chips}");
        var below = Below is not null && chips.Length == 0 ? await Below(view) : [];
        if (found.Count == 0 && below.Count == 0)
            return Nothing?.Invoke(args, view) ?? (chips.Length > 0 ? new Reply(view.Say($"{title}: there are none.")) : await None(view));
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(args.TryGet(BasicArguments.Page, out var wanted) ? wanted : 1, 1, pages);
        var body = ImmutableArray.CreateBuilder<Element>();
        var count = view.Words.Count(found.Count, "{0} in all", "{0} in all");
        if (Summary?.Invoke(found, view) is { } summary)
            count = view.Say($"{count}, {summary}");
        body.Add(new Text(found.Count == 0 ? (await None(view)).Text! : pages == 1 ? view.Say($"{count}, as of {Language.Words.Time(view.Now, view.Zone)}") : view.Say($"{count}, page {page} of {pages}, as of {Language.Words.Time(view.Now, view.Zone)}"), Tone.Subtle));
        if (_group is not null && args.TryGet(_group, out var by))
            body.AddRange(Grouped(found, Groups[by], page, args, view));
        else if (found.Count > 0)
            body.Add(Entries([.. Page(found, page)], args, view));
        body.AddRange(below);
        var line = Again.Line(context);
        return new Reply(null, new Card(title, body.ToImmutable(),
        [
            .. page > 1 ? [new Button(view.Words["Previous page"], $"{line} page {page - 1}")] : Array.Empty<Button>(),
            .. page < pages ? [new Button(view.Words["Next page"], $"{line} page {page + 1}")] : Array.Empty<Button>(),
            new Button(view.Words["Refresh"], page == 1 ? line : $"{line} page {page}"),
        ])
        { Subject = $"{view.Project.Id}/~{_kind.Plural}" });
    }

    /// <summary>Why a whole list is empty: there is nothing yet, or all of it is over.</summary>
    private async ValueTask<Reply> None(View view)
    {
        var plural = view.Words[_kind.Plural];
        var over = (await Found(view, new Args(), finished: true)).Count;
        if (over > 0)
            return new Reply(view.Say($"None of the {plural} is open any more; finished: {over}.")).With(new Button(view.Say($"All {plural}"), $"{_kind.Plural} all"));
        return view.IsForClients ? new Reply(view.Words["Nothing of that is shared with you."])
            : new Reply(view.Say($"There are no {plural} yet.")).With(_kind.Adds is not { } adds ? []
                : [new(view.Say($"New {view.Words[_kind.Name]}"), view.Words.Usage(adds.Usage).Split(" ‹")[0])]);
    }

    /// <summary>Groups keep the order inside; one may go on on the next page, and its heading counts all of it.</summary>
    private IEnumerable<Section> Grouped(List<T> found, Func<T, View, Heading> of, int page, Args args, View view)
    {
        var all = found.ConvertAll(item => (Heading: of(item, view), Item: item));
        var counts = all.CountBy(one => one.Heading).ToDictionary();
        return Page(all.OrderBy(one => one.Heading.Place).ThenBy(one => one.Heading.Text, StringComparer.Ordinal), page).GroupBy(one => one.Heading)
            .Select(group => new Section($"{group.Key.Text} ({counts[group.Key]})", [Entries([.. group.Select(one => one.Item)], args, view)]));
    }

    private static IEnumerable<TAny> Page<TAny>(IEnumerable<TAny> all, int page) => all.Skip((page - 1) * PageSize).Take(PageSize);

    /// <summary>The items that pass, most pressing first.</summary>
    /// <param name="finished">Whether finished ones count too.</param>
    public async ValueTask<List<T>> Found(View view, Args args, bool finished)
    {
        if (Ready is not null)
            await Ready(view);
        Filter<T>[] asked = [.. _all.Where(filter => args.Has(filter.Name))];
        var found = new List<T>();
        foreach (var item in await Every<T>.Of(view))
            if ((finished || !item.IsFinished) && _kind.Seen(item, view.Viewer) is T one && Passes(one, asked, args, view))
                found.Add(one);
        found.Sort(Order);
        return _sort is not null && args.TryGet(_sort, out var by) ? [.. found.Order(Comparer<T>.Create(Sorting(by)))] : found;
    }

    private static bool Passes(T item, Filter<T>[] asked, Args args, View view)
    {
        foreach (var filter in asked)
            if (!filter.Lets(item, args, view))
                return false;
        return true;
    }

    /// <summary>What is asked for, as a heading says it: "overdue, Bo, #design".</summary>
    public string Chips(Args args, View view) => string.Join(view.Words.IsChinese ? "，" : ", ",
        _all.Where(filter => args.Has(filter.Name)).Select(filter => filter.Chip(args, view)).Where(chip => chip is { Length: > 0 }));

    /// <summary>Whose a row is goes without saying when one's own are asked for.</summary>
    private Entries Entries(IReadOnlyList<T> items, Args args, View view)
    {
        var mine = args.Has("mine");
        var entries = new Entry[items.Count];
        var facts = ImmutableArray.CreateBuilder<Chip>(1 + Details.Count);
        for (var at = 0; at < entries.Length; at++)
        {
            var item = items[at];
            if (item.Owners.Length > (mine ? 1 : 0))
                facts.Add(ItemCard.Owners(item, view));
            for (var i = 0; i < Details.Count; i++)
                if ((!Details[i].IsInternal || !view.IsForClients) && Details[i].Says(item, view) is { } chip)
                    facts.Add(chip);
            var me = view.Prefix + item.Ref;
            entries[at] = new(me, Shorter.Line(item.Title), facts.ToImmutable(), me, item.IsFinished ? Tone.Subtle : Tone.Plain);
            facts.Clear();
        }
        return new(ImmutableCollectionsMarshal.AsImmutableArray(entries));
    }

    private static string Capital(string text, View view) => $"{char.ToUpper(text[0], view.Words.Culture)}{text[1..]}";

    private static readonly Filter<T>[] Common =
    [
        new("mine", (item, view) => item.IsOf(view.Reader)),
        new("without owner", (item, _) => item.Owners.IsEmpty),
        new("all", (_, _) => true, "with finished ones"),
        new("owner", (item, args, _) => args.All(PersonArguments.Owner).Any(item.IsOwnedBy), (args, view) => view.Words.List([.. args.All(PersonArguments.Owner).Select(person => person.Name)])),
        new("label", (item, args, _) => args.All(ItemArguments.Label).All(label => item.Labels.Contains(label)), (args, _) => string.Join(' ', args.All(ItemArguments.Label).Select(label => $"#{label}"))),
        new("words", (item, args, _) => Finding.Rank([item.Title, item.Description], item.Ref, Finding.Words(args.Get(BasicArguments.Words))) > 0, (args, _) => $"“{Shorter.Line(args.Get(BasicArguments.Words))}”"),
    ];

    private static Argument<string> Choice(string name, string[] keys, Func<string, FormattableString> valid) => new()
    {
        Name = name, Kind = name, Words = 2, Show = value => value, Field = Chat.Field.Choice,
        Reads = (text, context) =>
            Array.Find(keys, key => text.Equals(key, StringComparison.OrdinalIgnoreCase) || text == Language.Words.Chinese[key]) is { } found ? found
            : new Language.Reading<string>.No(valid(context.Words.List([.. keys.Select(key => context.Words[key])]))),
    };

    private Comparison<T> Sorting(string by) => by switch
    {
        "number" => static (one, other) => one.Number.CompareTo(other.Number),
        "title" => static (one, other) => string.Compare(one.Title, other.Title, StringComparison.OrdinalIgnoreCase),
        _ => Sorts[by],
    };
}
