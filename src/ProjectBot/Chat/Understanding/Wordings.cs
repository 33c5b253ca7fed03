using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ProjectBot.Chat.Understanding;

/// <summary>All wordings, found by the rarest word that each must have, so that a text is laid on few of them.</summary>
internal sealed class Wordings
{
    private readonly Dictionary<string, List<Wording>> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<char, List<Wording>> _byCharacter = [];

    public Wordings(IReadOnlyList<Wording> all)
    {
        var often = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var wording in all)
            foreach (var part in wording.Needed)
                foreach (var words in part)
                    CollectionsMarshal.GetValueRefOrAddDefault(often, words[0], out _)++;
        foreach (var wording in all)
            foreach (var words in Rarest(wording, often))
                if (Scan.IsHan(words[0][0]))
                    Put(_byCharacter, words[0][0], wording);
                else
                    Put(_byWord, words[0], wording);
    }

    private static ImmutableArray<ImmutableArray<string>> Rarest(Wording wording, Dictionary<string, int> often)
    {
        var (rarest, least) = (wording.Needed[0], int.MaxValue);
        foreach (var part in wording.Needed)
        {
            var most = 0;
            foreach (var words in part)
                most = Math.Max(most, often[words[0]]);
            if (most < least)
                (rarest, least) = (part, most);
        }

        return rarest;
    }

    /// <summary>Those that the text may fit.</summary>
    /// <param name="onlyFree">Whether only those with free text in them.</param>
    public List<Wording> For(string text, bool onlyFree = false)
    {
        var words = Split(text);
        var found = new List<Wording>();
        var seen = new HashSet<Wording>(ReferenceEqualityComparer.Instance);
        foreach (var word in words)
            if (_byWord.TryGetValue(word, out var here))
                Take(here);
        foreach (var character in text)
            if (Scan.IsHan(character) && _byCharacter.TryGetValue(character, out var here))
                Take(here);
        return found;

        void Take(List<Wording> some)
        {
            foreach (var wording in some)
                if ((!onlyFree || wording.TakesText) && seen.Add(wording) && Has(wording, words, text))
                    found.Add(wording);
        }
    }

    /// <summary>Whether the words that must be there are, one behind the other, and at the ends where they must be.</summary>
    private static bool Has(Wording wording, HashSet<string> words, string text)
    {
        var from = 0;
        foreach (var part in wording.Needed)
        {
            var first = int.MaxValue;
            foreach (var one in part)
                if (!Scan.IsHan(one[0][0]))
                    first = words.Contains(one[0]) ? Math.Min(first, from) : first;
                else if (text.IndexOf(one[0], from, StringComparison.Ordinal) is >= 0 and var at)
                    first = Math.Min(first, at + one[0].Length);
            if (first == int.MaxValue)
                return false;
            from = first;
        }

        return (wording.Parts[0].Words.IsDefault || Begins(wording.Parts[0].Words, text)) && (!wording.EndsInWords || Ends(wording.Parts[^1].Words, text));
    }

    private static bool Begins(ImmutableArray<ImmutableArray<string>> words, string text)
    {
        foreach (var one in words)
            if (!Scan.IsHan(one[0][0]) || text.StartsWith(one[0], StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool Ends(ImmutableArray<ImmutableArray<string>> words, string text)
    {
        foreach (var one in words)
            if (!Scan.IsHan(one[0][0]) || text.EndsWith(one[^1], StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Words as they stand in rows: "ben's" also gives its end.</summary>
    private static HashSet<string> Split(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = at + 1;
            if (Scan.IsHan(text[at]) || !IsWordy(text[at]))
                continue;
            while (end < text.Length && IsWordy(text[end]) && !Scan.IsHan(text[end]))
                end++;
            var word = text[at..end];
            words.Add(word);
            if (word.IndexOf('\'', StringComparison.Ordinal) is > 0 and var apostrophe)
                words.Add(word[apostrophe..]);
        }

        return words;
    }

    private static bool IsWordy(char c) => char.IsLetterOrDigit(c) || c is '\'' or '-' or '=';

    private static void Put<TKey>(Dictionary<TKey, List<Wording>> index, TKey key, Wording wording) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        if (list is not [.., var last] || !ReferenceEquals(last, wording))
            list.Add(wording);
    }
}
