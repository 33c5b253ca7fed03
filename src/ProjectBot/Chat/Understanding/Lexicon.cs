namespace ProjectBot.Chat.Understanding;

/// <summary>The words that the phrases of rows begin with, each with a number, so that a text is looked through once for all rows.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _byRun = new(StringComparer.OrdinalIgnoreCase); // by the letters and digits they begin with
    private readonly Dictionary<char, List<string>> _byCharacter = [];                                // those that begin with none, and Chinese ones

    /// <summary>How many there are; their numbers begin at 0.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a word, which is new or known.</summary>
    public int Number(string word)
    {
        if (_numbers.TryGetValue(word, out var number))
            return number;
        number = _numbers[word] = _numbers.Count;
        if (RunEnd(word, 0) is > 0 and var end)
            Put(_byRun, word[..end], word);
        else
            Put(_byCharacter, word[0], word);
        return number;
    }

    /// <summary>Where its words stand in a text.</summary>
    public Spots In(string text)
    {
        var spots = new List<Spot>(16);
        var runs = _byRun.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int at = 0, next; at < text.Length; at = next)
        {
            next = RunEnd(text, at);
            List<string>? here;
            if (next > at)
                runs.TryGetValue(text.AsSpan(at, next - at), out here);
            else
                _byCharacter.TryGetValue(text[at], out here);
            next = Math.Max(next, at + 1);
            if (here is null)
                continue;
            foreach (var word in here)
                if (text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) && Scan.IsBoundary(text, at + word.Length))
                    spots.Add(new(_numbers[word], at, at + word.Length));
        }

        return new(spots, Count, text.Length);
    }

    /// <summary>Where the letters and digits end that begin at a place; the place itself where there are none.</summary>
    private static int RunEnd(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]) && !Scan.IsHan(text[at]))
            at++;
        return at;
    }

    private static void Put<TKey>(Dictionary<TKey, List<string>> index, TKey key, string word) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(word);
    }
}

/// <summary>A word of the lexicon in a text.</summary>
internal readonly record struct Spot(int Number, int At, int End);

/// <summary>All of them in one text, in the order in which they begin.</summary>
internal sealed class Spots
{
    private readonly List<Spot> _all;
    private readonly ulong[] _present;
    private readonly int[] _from; // by place: the first that begins there or behind it

    public Spots(List<Spot> all, int words, int length)
    {
        (_all, _present, _from) = (all, new ulong[(words >> 6) + 1], new int[length + 1]);
        var spot = 0;
        for (var at = 0; at <= length; at++)
        {
            while (spot < all.Count && all[spot].At < at)
                spot++;
            _from[at] = spot;
        }

        foreach (var one in all)
            _present[one.Number >> 6] |= 1UL << one.Number;
    }

    public IReadOnlyList<Spot> All => _all;

    /// <summary>Whether the word stands somewhere.</summary>
    public bool Has(int number) => (_present[number >> 6] & (1UL << number)) != 0;

    /// <summary>The place in <see cref="All"/> of the first that begins at a place of the text or behind it.</summary>
    public int From(int at) => at < _from.Length ? _from[at] : _all.Count;

    /// <summary>Where the word ends if it begins at a place; -1 when something else stands there.</summary>
    public int End(int number, int at)
    {
        if (Has(number))
            for (var spot = From(at); spot < _all.Count && _all[spot].At == at; spot++)
                if (_all[spot].Number == number)
                    return _all[spot].End;
        return -1;
    }

    /// <summary>The first of some words that begins at a place or behind it.</summary>
    public Spot? First(int[] numbers, int at)
    {
        for (var spot = From(at); spot < _all.Count; spot++)
            if (Array.IndexOf(numbers, _all[spot].Number) >= 0)
                return _all[spot];
        return null;
    }
}
