namespace ProjectBot.Items;

/// <summary>
/// Says whether titles say nearly the same. A title is a bag of words (pairs of characters where words are not spaced),
/// compared as hashes on the stack, so that asking on every add costs next to nothing.
/// </summary>
public static class Likeness
{
    internal const int MostTokens = 32;

    /// <summary>From this share on two titles say nearly the same.</summary>
    internal const double Enough = 0.55;

    /// <summary>Whether two titles say nearly the same.</summary>
    public static bool Alike(string one, string other)
    {
        Span<uint> first = stackalloc uint[MostTokens];
        Span<uint> second = stackalloc uint[MostTokens];
        return Share(first[..Tokens(one, first)], second[..Tokens(other, second)]) >= Enough;
    }

    /// <summary>How many of so many tokens another title must have, to be like enough.</summary>
    internal static int Needed(int tokens) => Math.Min(tokens, Math.Max(2, (int)Math.Ceiling(Enough * tokens)));

    /// <summary>Shared tokens as a part of all, 0 to 1; one shared word of several is never enough.</summary>
    internal static double Share(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        var both = 0;
        foreach (var token in one)
            if (other.Contains(token))
                both++;
        var all = one.Length + other.Length - both;
        return all == 0 || (both == 1 && all > 1) ? 0 : (double)both / all;
    }

    /// <summary>The distinct tokens of a text; returns how many.</summary>
    internal static int Tokens(string text, Span<uint> tokens)
    {
        var count = 0;
        for (var at = 0; at < text.Length && count < tokens.Length;)
        {
            if (IsHan(text[at]))
            {
                // A pair of neighbours; a character standing alone counts by itself.
                if (at + 1 < text.Length && IsHan(text[at + 1]))
                    Put(Mix(Mix(Seed, text[at]), text[at + 1]), tokens, ref count);
                else if (at == 0 || !IsHan(text[at - 1]))
                    Put(Mix(Seed, text[at]), tokens, ref count);
                at++;
                continue;
            }

            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var hash = Seed;
            var start = at;
            var digits = false;
            for (; at < text.Length && char.IsLetterOrDigit(text[at]) && !IsHan(text[at]); at++)
            {
                digits |= char.IsDigit(text[at]);
                // One vendor and several are the same word.
                if (at - start < 3 || char.ToLowerInvariant(text[at]) != 's' || (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && !IsHan(text[at + 1])))
                    hash = Mix(hash, char.ToLowerInvariant(text[at]));
            }

            // "the", "for", "of" say nothing; "v2" and "12" do.
            if (digits || (at - start > 2 && hash != The && hash != For && hash != And))
                Put(hash, tokens, ref count);
        }

        return count;
    }

    private const uint Seed = 2166136261;

    private static readonly uint The = Hash("the"), For = Hash("for"), And = Hash("and");

    private static uint Hash(string word) => word.Aggregate(Seed, Mix);

    private static uint Mix(uint hash, char c) => (hash ^ c) * 16777619;

    private static bool IsHan(char c) => c is >= '\u3040' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    private static void Put(uint token, Span<uint> tokens, ref int count)
    {
        if (!tokens[..count].Contains(token))
            tokens[count++] = token;
    }
}
