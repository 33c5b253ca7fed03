using System.Globalization;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Team;

namespace ProjectBot.Issues;

/// <summary>The arguments that issues bring along.</summary>
public static class IssueArguments
{
    /// <summary>What people put before a problem: "raise an issue: …".</summary>
    private static readonly string[] Joints =
        ["an issue:", "a problem:", "a bug:", "issue:", "problem:", "bug:", "an issue that ", "a problem that ", "that ", "问题：", "问题:"];

    /// <summary>Said before the number: "s1", "sev 2", 严重度3.</summary>
    private static readonly string[] Marks = ["s", "sev", "severity", "严重度", "严重级别", "级别"];

    /// <summary>In the middle of a line only s1, "severity high" or 严重度1; as an answer also 1 and "critical".</summary>
    public static readonly Argument<int> Severity = new()
    {
        Name = "severity", Kind = "severity", Words = 2, Field = Field.Choice, Values = [1, 2, 3, 4], Show = severity => $"s{severity}",
        Label = (severity, context) => Severities.Full(severity, context.Words),
        Reads = (text, _) => Reading(Marked(text)), Answers = (text, _) => Reading(Marked(text) + Step(text)),
    };

    public static readonly Argument<IssueState> State = new()
    {
        Name = "state", Kind = "state", Words = 2, Field = Field.Choice, Values = Enum.GetValues<IssueState>(), Show = state => state.Key(),
        Label = (state, context) => context.Words[state.Key()],
        Reads = (text, _) => Array.FindIndex(Enum.GetValues<IssueState>(), state => Is(text, state.Key())) is >= 0 and var at ? (IssueState)at
            : new Reading<IssueState>.No($"An issue is open, acknowledged, in work, resolved, closed or reopened."),
    };

    /// <summary>What a client raises. For the team "raise" begins other things: the probability of a risk, the priority of a task.</summary>
    public static readonly Argument<string> Problem = Told("problem", isClient: true);

    /// <summary>The same as the team tells it, in everyday words.</summary>
    public static readonly Argument<string> Trouble = Told("trouble", isClient: false);

    public static readonly Argument<string> Cause = BasicArguments.Line("cause"), Resolution = BasicArguments.Line("resolution");

    /// <summary>Working time to respond, in minutes.</summary>
    public static readonly Argument<int> Respond = TimeArguments.Duration("respond");

    /// <summary>Working days to resolve: "2", "2 days", 2个工作日.</summary>
    public static readonly Argument<int> Resolve = new()
    {
        Name = "resolve", Kind = "workdays", Words = 3, Show = days => $"{days} days", Label = (days, context) => ClockText.Days(days, context.Words),
        Reads = (text, _) => int.TryParse(Bare(text), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= Promises.MostDays
            ? days : new Reading<int>.No($"Say how many working days, 1 to {Promises.MostDays}."),
    };

    /// <summary>A key of the words: <c>in work</c>.</summary>
    public static string Key(this IssueState state) => state == IssueState.InWork ? "in work" : state.Word;

    private static Argument<string> Told(string name, bool isClient) => new()
    {
        Name = name, Kind = "line", Words = 0, Show = text => text,
        Reads = (text, context) => context.Role == Role.Client != isClient ? new Reading<string>.No()
            : BasicArguments.Title.Reads(isClient ? Bare(text, Joints) : text, context),
    };

    private static Reading<int> Reading(int severity) => severity > 0 ? severity
        : new Reading<int>.No($"A severity is s1 (critical), s2 (high), s3 (medium) or s4 (low).");

    private static int Marked(string text)
    {
        foreach (var mark in Marks)
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase) && text[mark.Length..].Trim() is var rest)
                if (rest is [>= '1' and <= '4'])
                    return rest[0] - '0';
                else if (mark.Length > 1 && Step(rest) is > 0 and var step)
                    return step;
        return 0;
    }

    private static int Step(string text)
    {
        for (var step = 1; step <= Severities.Most; step++)
            if (text is [var digit] && digit == '0' + step || Is(text, Severities.Name(step)))
                return step;
        return 0;
    }

    private static bool Is(string text, string key) => text.Equals(key, StringComparison.OrdinalIgnoreCase) || text == Words.Chinese[key];

    private static string Bare(string text, string[] joints) =>
        Array.Find(joints, joint => text.StartsWith(joint, StringComparison.OrdinalIgnoreCase)) is { } said ? text[said.Length..] : text;

    private static string Bare(string text)
    {
        text = text.Trim();
        foreach (var unit in (ReadOnlySpan<string>)["working days", "working day", "workdays", "workday", "days", "day", "d", "个工作日", "工作日", "天"])
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
                return text[..^unit.Length].Trim();
        return text;
    }
}
