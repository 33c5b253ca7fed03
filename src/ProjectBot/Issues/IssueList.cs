using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.Issues;

/// <summary>Lists of issues: the worst first, of equals the oldest.</summary>
internal static class IssueList
{
    private const string Phrases = "[near] [over] [without owner] [all] [for {owner}] [{severity}] [{state}] [{label}] "
        + "[sorted by {sort}] [by {group}] [page {page}] [about {words}]";

    public static void Map(Rows<Issue> rows)
    {
        rows.Table.Declare(IssueArguments.State);
        var list = new ItemList<Issue>()
        {
            Details =
            [
                new((issue, view) => view.Words[issue.State.Key()]),
                new((issue, view) => Severities.Chip(issue, view)),
                new((issue, view) => ClockText.Chip(issue, view), IsInternal: true),
            ],
            Order = WorstFirst,
            Finished = ["all", "state"],
            Filters =
            [
                new("near", (issue, view) => Is(issue, view, ClockState.Near), "near the clock"),
                new("over", (issue, view) => Is(issue, view, ClockState.Over), "over the clock"),
                new("state", (issue, args, _) => issue.State == args.Get(IssueArguments.State),
                    (args, view) => view.Words[args.Get(IssueArguments.State).Key()]),
            ],
            Sorts = new Dictionary<string, Comparison<Issue>>
            {
                ["severity"] = (one, other) => one.Severity.CompareTo(other.Severity),
                ["state"] = (one, other) => one.State.CompareTo(other.State),
                ["age"] = (one, other) => one.CreatedAt.CompareTo(other.CreatedAt),
            },
            Groups = new Dictionary<string, Func<Issue, View, Heading>>
            {
                ["owner"] = (issue, view) => issue.Owners.IsEmpty ? new Heading(view.Words["nobody"], 1) : view.NameOf(issue.Owners[0]),
                ["severity"] = (issue, view) => new(Severities.Full(issue.Severity, view.Words), issue.Severity),
                ["state"] = (issue, view) => new(view.Words[issue.State.Key()], (int)issue.State),
            },
            Summary = Summary,
        };
        rows.List($"issues [mine] {Phrases}", list, "list the issues that are not closed, worst first, or those you ask for");
        rows.Table.Add($"my issues {Phrases}", (context, args) => list.Show(context.Here!, args.Flag("mine"), context), "list your issues")
            .Needs(Role.Client).Reads();
    }

    public static int WorstFirst(Issue one, Issue other) => Rank(one).CompareTo(Rank(other));

    /// <summary>Clocks are nothing for clients.</summary>
    private static bool Is(Issue issue, View view, ClockState state) => !view.IsForClients && ClockText.State(issue, view) == state;

    private static (bool, bool, int, DateTimeOffset, int) Rank(Issue issue) =>
        (issue.IsFinished, !issue.IsRunning, issue.Severity, issue.CreatedAt, issue.Number);

    private static string? Summary(IReadOnlyList<Issue> issues, View view)
    {
        var states = view.IsForClients ? [] : issues.CountBy(issue => ClockText.State(issue, view) ?? ClockState.Kept).ToDictionary();
        return (states.GetValueOrDefault(ClockState.Over), states.GetValueOrDefault(ClockState.Near)) switch
        {
            (0, 0) => null,
            (var over, 0) => view.Say($"{over} over the clock"),
            (0, var near) => view.Say($"{near} near the clock"),
            var (over, near) => view.Say($"{over} over the clock, {near} near"),
        };
    }
}
