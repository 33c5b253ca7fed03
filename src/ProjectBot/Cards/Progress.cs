namespace ProjectBot.Cards;

/// <summary>How far something is, as a thin bar of text: ▰▰▱▱.</summary>
public static class Progress
{
    private const int Longest = 8;

    /// <summary>A block for each of few, else as many as there is room for; full only when all is done.</summary>
    public static string Bar(int done, int total)
    {
        var length = Math.Min(total, Longest);
        var full = total == 0 ? 0 : done * length / total;
        return new string('▰', full) + new string('▱', length - full);
    }
}
