namespace ProjectBot.Chat.Understanding;

/// <summary>A saying that a project was taught, and the line, or the words of one, that it stands for.</summary>
public sealed record Taught(string Saying, string Means);

/// <summary>A text told again, with what is meant in the place of what the project was taught to say.</summary>
internal static class Retold
{
    private const int MostPlaces = 5;

    private static readonly char[] Marks = [' ', ':', '：', ',', '，', '.', '。', '!', '！', '?', '？'];

    /// <summary>The ways to tell it, the likeliest first: meant words stand behind what they are said of, or before it.</summary>
    public static IEnumerable<string> Of(string text, IReadOnlyList<Taught> taught) =>
        Ways(text.Trim(Marks), taught).Concat(Ways(Frames.Bare(text), taught)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Ways(string text, IReadOnlyList<Taught> taught)
    {
        var places = Places(text, taught);
        if (places.Count is 0 or > MostPlaces)
            return [];
        if (places is [var (at, end, means)])
            return Ways(text[..at].Trim(Marks), means, text[end..].Trim(Marks));
        for (var last = places.Count - 1; last >= 0; last--)
            text = Joined(text[..places[last].At], places[last].Means, text[places[last].End..]);
        return [text];
    }

    private static IEnumerable<string> Ways(string before, string means, string after) => (before.Length, after.Length) switch
    {
        (0, 0) => [means],
        (0, _) when References.Leading(after) is { Length: > 0 and var named } =>
            [Joined(after[..named], means, after[named..].Trim(Marks)), Joined(means, after)],
        (0, _) => [Joined(means, after), Joined(after, means)],
        (_, 0) => [Joined(before, means), Joined(means, before)],
        _ => [Joined(before, means, after)],
    };

    private static string Joined(params ReadOnlySpan<string> parts)
    {
        var joined = "";
        foreach (var part in parts)
            if (part.Trim() is { Length: > 0 } more)
                joined = joined.Length == 0 ? more : $"{joined} {more}";
        return joined;
    }

    /// <summary>Where sayings stand, from left to right; of those that begin at one place the longest.</summary>
    private static List<(int At, int End, string Means)> Places(string text, IReadOnlyList<Taught> taught)
    {
        var places = new List<(int At, int End, string Means)>();
        for (var at = 0; at < text.Length; at++)
        {
            (int End, string Means)? longest = null;
            foreach (var one in taught)
                if ((text[at] | 0x20) == (one.Saying[0] | 0x20) && Scan.IsBoundary(text, at) && Scan.Starts(text.AsSpan(at), one.Saying.Split(' ')) is > 0 and var length
                    && at + length > (longest?.End ?? 0))
                    longest = (at + length, one.Means);
            if (longest is var (end, means))
            {
                places.Add((at, end, means));
                at = end - 1;
            }
        }

        return places;
    }
}
