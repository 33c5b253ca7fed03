namespace ProjectBot.Chat;

/// <summary>The text of a turn as commands are told by it.</summary>
internal static class CommandText
{
    /// <summary>Said to the bot although it was not named: <c>! tasks</c> in a thread.</summary>
    public static bool IsMarked(string text) => text.AsSpan().TrimStart() is ['!' or '！', ..];

    /// <summary>With the places of a button filled in, without the mark before it, and with plain letters, digits and marks.</summary>
    public static string Of(Turn turn) => Normal(Filled(turn));

    /// <summary>A button may have places for what was filled in beside it: <c>T12 comment {text}</c>.</summary>
    private static string Filled(Turn turn)
    {
        var text = turn.Text;
        foreach (var (name, value) in turn.Values)
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>Full-width letters, digits and marks as Chinese keyboards type them become the plain ones.</summary>
    private static string Normal(string text)
    {
        text = text.Trim();
        if (text.StartsWith('!') || text.StartsWith('/') || text.StartsWith('！'))
            text = text[1..].TrimStart();
        return text.AsSpan().IndexOfAnyInRange('\uff03', '\uff5a') < 0
            ? text
            : string.Create(text.Length, text, static (to, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                    to[i] = from[i] is (>= '\uff10' and <= '\uff19') or (>= '\uff21' and <= '\uff3a') or (>= '\uff41' and <= '\uff5a') or '＋' or '＃' or '＠'
                        ? (char)(from[i] - 0xfee0) : from[i];
            });
    }
}
