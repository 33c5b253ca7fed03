namespace ProjectBot.Chat.Understanding;

/// <summary>Words of wordings with one letter wrong: found by what is left when a letter is taken out, so that a look costs a few look-ups.</summary>
internal sealed class Spelling
{
    /// <summary>Shorter words are too near to each other.</summary>
    private const int Shortest = 4;

    /// <summary>With more of them it is another language.</summary>
    private const int Most = 4;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _without = new(StringComparer.Ordinal);

    public Spelling(IEnumerable<string> words)
    {
        foreach (var word in words)
            if (word.Length >= Shortest && word.All(char.IsAsciiLetterLower) && _words.Add(word))
                foreach (var left in Without(word))
                    _without.TryAdd(left, word);
    }

    /// <summary>The text with one such word put right, then with all of them: a word that is right as it is may be near to another one too.</summary>
    public IEnumerable<string> Corrected(string text)
    {
        var words = text.Split(' ');
        var found = new List<(int At, string Right)>();
        for (var at = 0; at < words.Length && found.Count < Most; at++)
            if (words[at].Length >= Shortest - 1 && words[at].All(char.IsAsciiLetter) && words[at].ToLowerInvariant() is var word
                && !_words.Contains(word) && Near(word) is { } right)
                found.Add((at, right));
        foreach (var (at, right) in found)
            yield return string.Join(' ', words.Select((word, place) => place == at ? right : word));
        if (found.Count > 1)
            yield return string.Join(' ', words.Select((word, place) => found.Find(one => one.At == place).Right ?? word));
    }

    private string? Near(string word)
    {
        // One letter missing, one too many, one wrong or two swapped.
        if (_without.GetValueOrDefault(word) is { } longer)
            return longer;
        if (word.Length < Shortest)
            return null;
        foreach (var left in Without(word))
            if (_words.Contains(left))
                return left;
            else if (_without.GetValueOrDefault(left) is { } other && Math.Abs(other.Length - word.Length) == 0 && Distance.Of(word,
                other).Share * word.Length <= 1.01)
                return other;
        return null;
    }

    private static IEnumerable<string> Without(string word) => Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1));
}
