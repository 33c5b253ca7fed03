namespace ProjectBot.Chat;

/// <summary>How far what was typed is from the words of a command (optimal string alignment, on the first 24 characters).</summary>
internal static class Distance
{
    private const int Most = 24;

    /// <summary>
    /// The share of letters that differ (0 the same, 1 all of them) and how much of <paramref name="typed"/> stands for the words.
    /// </summary>
    public static (double Share, int Used) Of(string typed, string words)
    {
        var count = words.Split(' ').Length;
        var best = (Share: 1d, Used: 0);
        for (int at = 0, ends = 0; at <= typed.Length && at <= Most && ends <= count; at++)
            if (at == typed.Length || char.IsWhiteSpace(typed[at]) || (at > 0 && Scan.IsHan(typed[at - 1])))
            {
                ends += at == typed.Length || char.IsWhiteSpace(typed[at]) ? 1 : 0;
                var share = (double)Edits(typed.AsSpan(0, at), words) / Math.Max(words.Length, at);
                if (share < best.Share)
                    best = (share, at);
            }

        return best;
    }

    private static int Edits(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (other.Length > 2 * Most)
            return other.Length;
        Span<int> before = stackalloc int[other.Length + 1], last = stackalloc int[other.Length + 1], row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 2])
                    && char.ToLowerInvariant(one[i - 2]) == char.ToLowerInvariant(other[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[other.Length];
    }
}
