using System.Collections.Immutable;

namespace ProjectBot.Chat.Understanding;

/// <summary>All wordings, found by the rarest word that each must have, so that a text is laid on few of them.</summary>
internal sealed class Wordings
{
    private readonly Lexicon _words = new();
    private readonly List<Row>[] _byWord;
    private readonly int _rows;

    public Wordings(IReadOnlyList<Wording> all)
    {
        var rows = all.Select((wording, number) => new Row(wording, number, _words)).ToList();
        _rows = rows.Count;
        var often = new int[_words.Count];
        foreach (var number in rows.SelectMany(row => row.Needed).SelectMany(numbers => numbers))
            often[number]++;
        _byWord = [.. Enumerable.Range(0, _words.Count).Select(_ => new List<Row>())];
        foreach (var row in rows)
            foreach (var number in row.Needed.MinBy(numbers => numbers.Max(number => often[number]))!.Distinct())
                _byWord[number].Add(row);
    }

    /// <summary>Those that the text may fit, and where the words of all stand in it.</summary>
    /// <param name="onlyFree">Whether only those with free text in them.</param>
    public List<Row> For(string text, out Spots spots, bool onlyFree = false)
    {
        spots = _words.In(text);
        var (start, end) = (Matching.Start(text, 0), text.AsSpan().TrimEnd(Matching.Between).Length);
        var found = new List<Row>();
        var seen = new ulong[(_rows >> 6) + 1];
        foreach (var spot in spots.All)
            foreach (var row in _byWord[spot.Number])
                if ((seen[row.Number >> 6] & (1UL << row.Number)) == 0)
                {
                    seen[row.Number >> 6] |= 1UL << row.Number;
                    if ((!onlyFree || row.Wording.TakesText) && row.Fits(text, spots, start, end))
                        found.Add(row);
                }
        return found;
    }
}

/// <summary>A wording with the numbers of its words.</summary>
internal sealed class Row
{
    public Row(Wording wording, int number, Lexicon lexicon)
    {
        (Wording, Number) = (wording, number);
        Words = [.. wording.Parts.Select(part => part.Words.IsDefault ? null : Numbers(part.Words))];
        Needed = [.. wording.Needed.Select(Numbers)];
        Next = [.. wording.Parts.Select((_, at) => After(wording.Parts, at + 1))];
        int[] Numbers(ImmutableArray<ImmutableArray<string>> words) => [.. words.Select(one => lexicon.Number(one[0]))];
    }

    public Wording Wording { get; }

    /// <summary>Its place among all.</summary>
    public int Number { get; }

    /// <summary>By part, the numbers of the words it may begin with, in their order; null where a value stands or something may be left out.</summary>
    public int[]?[] Words { get; }

    /// <summary>The same of the parts that must be there.</summary>
    public int[][] Needed { get; }

    /// <summary>By part, which parts may come next, with and without what may be left out; and whether nothing need come.</summary>
    public (int[] Parts, bool CanEnd)[] Next { get; }

    /// <summary>Whether the words that must be there are, one behind the other, and at the ends where they must be.</summary>
    public bool Fits(string text, Spots spots, int start, int end)
    {
        if (Words[0] is { } first && !Array.Exists(first, number => spots.End(number, start) >= 0))
            return false;
        var from = 0;
        foreach (var numbers in Needed)
            if (spots.First(numbers, from) is { } spot)
                from = spot.At + 1;
            else
                return false;
        if (!Wording.EndsInWords)
            return true;
        foreach (var one in Wording.Parts[^1].Words)
            if (text.AsSpan(0, end).EndsWith(one[^1], StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static (int[] Parts, bool CanEnd) After(ImmutableArray<WordingPart> parts, int index)
    {
        var next = new List<int>(2);
        for (; index < parts.Length && parts[index].Skips > 0; index += parts[index].Skips)
            next.Add(index + 1);
        if (index < parts.Length)
            next.Add(index);
        return ([.. next], index == parts.Length);
    }
}
