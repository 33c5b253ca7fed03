using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Team;

namespace ProjectBot.Issues;

/// <summary>Clocks in words, for the team.</summary>
internal static class ClockText
{
    /// <summary>The clock that runs, in the line under the title: the response, and once that was given the resolution. Null when none runs.</summary>
    public static Cards.Chip? Chip(Issue issue, View view)
    {
        if (!issue.IsRunning)
            return null;
        var clock = Running(issue, Clocks.Of(issue, view));
        var (state, due) = (clock.At(view.Now), When(clock.Due, view));
        return issue.Responded is null ? Said(state, view.Say($"respond by {due}"), view.Say($"response over since {due}"), view)
            : Said(state, view.Say($"resolve by {due}"), view.Say($"resolution over since {due}"), view);
    }

    /// <summary>The clock that is waited for next.</summary>
    public static Clock Running(Issue issue, Clocks clocks) => issue.Responded is null ? clocks.Response : clocks.Resolution;

    /// <summary>How the running clock stands; null when none runs.</summary>
    public static ClockState? State(Issue issue, View view)
    {
        if (!issue.IsRunning)
            return null;
        // No clock on the wall is slower than one that rests at night: most need no reckoning.
        var promises = Promises.Of(view.Project);
        if (issue.Rests.IsEmpty && view.Now - issue.CreatedAt < promises.ToRespond(issue.Severity) * 0.75)
            return ClockState.Runs;
        var clocks = Clocks.Of(issue, view);
        var (next, last) = (Running(issue, clocks).At(view.Now), clocks.Resolution.At(view.Now));
        return next > last ? next : last;
    }

    /// <summary>Both clocks as facts of the card.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(Issue issue, View view)
    {
        var (clocks, promises, words) = (Clocks.Of(issue, view), Promises.Of(view.Project), view.Words);
        yield return (words["To respond"], Fact(clocks.Response, words.Duration(promises.Respond[issue.Severity - 1]), view));
        yield return (words["To resolve"], Fact(clocks.Resolution, Days(promises.Resolve[issue.Severity - 1], words), view));
    }

    public static string Days(int days, Words words) => words.Count(days, "{0} working day", "{0} working days");

    /// <summary>An instant by the clock of the reader: "Mon 23 Nov 13:00".</summary>
    public static string When(DateTimeOffset at, View view) => $"{view.Words.Date(view.Day(at), view.Today)} {Words.Time(at, view.Zone)}";

    private static string Fact(Clock clock, string allowed, View view) => clock.At(view.Now) switch
    {
        ClockState.Kept => view.Say($"within {allowed}: kept, {When(clock.Stopped!.Value, view)}"),
        ClockState.Missed => view.Say($"within {allowed}: missed, {When(clock.Stopped!.Value, view)} instead of {When(clock.Due, view)}"),
        _ => view.Say($"within {allowed}: by {When(clock.Due, view)}"),
    };

    private static Cards.Chip Said(ClockState state, string by, string over, View view) => state switch
    {
        ClockState.Over => new Cards.Chip($"▲ {over}", Tone.Bad),
        ClockState.Near => new Cards.Chip($"▲ {view.Say($"soon: {by}")}", Tone.Warning),
        _ => by,
    };
}
