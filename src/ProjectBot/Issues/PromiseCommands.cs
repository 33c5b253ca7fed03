using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.Issues;

/// <summary>How fast issues are to be taken up and resolved: a project's own table, which its managers change.</summary>
internal static class PromiseCommands
{
    public static void Map(CommandMap map)
    {
        map.Argument(IssueArguments.Respond).Argument(IssueArguments.Resolve);
        map.Add("issue clocks", (context, _) => new(Edit.Hush(context.Here!, "clocks") ?? new Reply(null, Card(context.Here!))),
            "show how fast issues are to be taken up and resolved").Reads();
        map.Add("issue clock {severity} [respond {respond}] [resolve {resolve}]", Change,
                "say how fast, in working time: issue clock s1 respond 30min resolve 1 day")
            .Needs(Role.Manager).Asks(new Question("severity", "For which severity?", "Severity", Required: true));
        map.Describers.Add((context, before, after) => new(context.Viewer >= Role.Member && before is Project was && after is Project now
            && Promises.Kept(was) != Promises.Kept(now) ? context.Words["The clocks of issues are as they were."] : null));
    }

    private static ValueTask<Reply> Change(Context context, Args args)
    {
        var (view, severity) = (context.Here!, args.Get(IssueArguments.Severity));
        var (minutes, days) = (args.TryGet(IssueArguments.Respond, out var respond) ? respond : (int?)null,
            args.TryGet(IssueArguments.Resolve, out var resolve) ? resolve : (int?)null);
        if (Edit.Hush(view, "clocks") is { } hush)
            return new(hush);
        if ((minutes, days) == (null, null))
            return new(Reply.No(view.Say($"Say what is to change, for example: issue clock s{severity} respond 2h resolve 3 days")));
        if (minutes is 0 or > Promises.MostMinutes)
            return new(Reply.No(view.Say($"The time to respond is at most {view.Words.Duration(Promises.MostMinutes)} of working time.")));
        var promises = Promises.Of(view.Project).With(severity, minutes, days);
        var receipt = view.Say($"Severity {severity}: {Said(promises, severity, view)}. That counts for what is open as well.");
        return new(Receipt.For(view, receipt).Saving(promises.In(view.Project)));
    }

    private static Card Card(View view) => new(view.Say($"Clocks of issues in {view.Project.Name}"),
    [
        new Facts([.. Enumerable.Range(1, Severities.Most).Select(severity =>
            new Fact(Severities.Full(severity, view.Words), Said(Promises.Of(view.Project), severity, view)))]),
        new Text(view.Words["In the working time of who owns it. Near means that less than a quarter is left."], Tone.Subtle),
    ]);

    private static string Said(Promises promises, int severity, View view)
    {
        var (respond, resolve) = (view.Words.Duration(promises.Respond[severity - 1]), ClockText.Days(promises.Resolve[severity - 1], view.Words));
        return view.Say($"respond within {respond}, resolve within {resolve}");
    }
}
