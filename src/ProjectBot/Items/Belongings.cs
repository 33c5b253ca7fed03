using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>What somebody has in a project that is not finished, kind by kind in the order of the rooms, each by number.</summary>
public sealed record Belongings(IReadOnlyList<(Kind Kind, IReadOnlyList<Item> Items)> ByKind)
{
    /// <summary>So many of a kind are named, the others counted.</summary>
    private const int Named = 3;

    public int Count => ByKind.Sum(one => one.Items.Count);

    public IReadOnlyList<ItemRef> References => [.. ByKind.SelectMany(one => one.Items).Select(item => ItemRef.Of(item.Id)!.Value)];

    /// <summary>As far as the reader of the view may see it.</summary>
    public static async ValueTask<Belongings> Of(Person person, View view, Kinds kinds)
    {
        var found = new List<(Kind, IReadOnlyList<Item>)>();
        foreach (var kind in kinds.All)
            if ((await kind.Seen(view)).Where(item => !item.IsFinished && item.IsOwnedBy(person)).OrderBy(item => item.Number).ToList() is { Count: > 0 } items)
                found.Add((kind, items));
        return new(found);
    }

    /// <summary>How much that is not finished each owner has, by id as it stands on the items.</summary>
    public static async ValueTask<Dictionary<string, int>> Loads(View view, Kinds kinds)
    {
        var loads = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var kind in kinds.All)
            foreach (var item in await kind.Seen(view))
                foreach (var owner in item.IsFinished ? [] : item.Owners)
                    loads[owner] = loads.GetValueOrDefault(owner) + 1;
        return loads;
    }

    /// <summary>Those who have something open in the project though they are not in it any more.</summary>
    public static async ValueTask<List<Person>> Gone(Context context, View view, Kinds kinds)
    {
        var gone = new List<Person>();
        foreach (var owner in (await Loads(view, kinds)).Keys)
            if (view.Person(owner) is null && await context.Directory.Find(owner) is { } person && !gone.Exists(one => one.Id == person.Id))
                gone.Add(person);
        return gone;
    }

    /// <summary>How much of each kind, with the first few by reference and title.</summary>
    public IEnumerable<Element> Body(View view)
    {
        foreach (var (kind, items) in ByKind)
        {
            yield return new Text(view.Say($"{view.Words[kind.Chapter]}: {items.Count}"), Tone.Strong);
            yield return new Entries([.. items.Take(Named).Select(item => new Entry($"{view.Prefix}{item.Ref}", Shorter.Line(item.Title),
                [kind.State(item, view)], $"{view.Prefix}{item.Ref}"))]);
            if (items.Count > Named)
                yield return new Text(view.Words.Count(items.Count - Named, "and {0} more", "and {0} more"), Tone.Subtle);
        }
    }
}
