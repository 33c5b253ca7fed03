namespace ProjectBot.Chat.Understanding;

/// <summary>A saying that a project was taught, and the line, or the words of one, that it stands for.</summary>
public sealed record Taught(string Saying, string Means);

/// <summary>A text told again, with what is meant in the place of what the project was taught to say.</summary>
internal static class Retold
{
    private const int MostPlaces = 5;

    private static readonly char[] Marks = [' ', ':', '：', ',', '，', '.', '。', '!', '！', '?', '？'];

    /// <summary>The ways to tell it, the likeliest first.</summary>
    /// <param name="isOfThings">Whether a line is said of a thing that stands before it.</param>
    public static IEnumerable<string> Of(string text, IReadOnlyList<Taught> taught, Func<string, bool> isOfThings) =>
        Ways(text.Trim(Marks), taught, isOfThings).Concat(Ways(Frames.Bare(text), taught, isOfThings)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Ways(string text, IReadOnlyList<Taught> taught, Func<string, bool> isOfThings)
    {
        var places = Places(text, taught);
        return places.Count is 0 or > MostPlaces ? []
            : places is [var (at, end, means)] ? Ways(text[..at].Trim(Marks), means, text[end..].Trim(Marks), isOfThings)
            : Each(text, places, isOfThings) is { } told ? [told] : [];
    }

    private static IEnumerable<string> Ways(string before, string means, string after, Func<string, bool> isOfThings) => (before.Length, after.Length) switch
    {
        (0, 0) => [means],
        (0, _) when Named(after) is > 0 and var named => [Joined(after[..named], means, after[named..].Trim(Marks)), Joined(means, after)],
        (0, _) when isOfThings(means) => [Joined(after, means), Joined(means, after)],
        (0, _) => [Joined(means, after), Joined(after, means)],
        (_, 0) => [Joined(before, means), Joined(means, before)],
        _ => [Joined(before, means, after)],
    };

    /// <summary>Several in one message; null when one of them is said of something that is not plainly beside it.</summary>
    private static string? Each(string text, List<(int At, int End, string Means)> places, Func<string, bool> isOfThings)
    {
        var told = text[..places[0].At];
        for (var at = 0; at < places.Count; at++)
        {
            var (_, end, means) = places[at];
            var after = text[end..(at + 1 < places.Count ? places[at + 1].At : text.Length)].TrimStart(Marks);
            var named = isOfThings(means) ? Named(after) : 0;
            var before = told.TrimEnd(Marks);
            if (named == 0 && isOfThings(means) && Named(before[(before.LastIndexOf(' ') + 1)..]) == 0)
                return null;
            told = Joined(told, after[..named], means, after[named..]);
        }

        return told;
    }

    private static int Named(string text) => References.Leading(text).Length;

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
                if (Begins(text, at, one.Saying) is var end && end > (longest?.End ?? at))
                    longest = (end, one.Means);
            if (longest is not var (until, means))
                continue;
            places.Add((at, until, means));
            at = until - 1;
        }

        return places;
    }

    /// <summary>Where the saying ends that begins there; -1 when none does.</summary>
    private static int Begins(string text, int at, string saying) => char.ToLowerInvariant(text[at]) == char.ToLowerInvariant(saying[0])
        && Scan.IsBoundary(text, at) && Scan.Starts(text.AsSpan(at), saying.Split(' ')) is > 0 and var length ? at + length : -1;
}
