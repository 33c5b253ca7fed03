using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.Issues;

/// <summary>What can be said about issues alone: how they come in, how bad they are, and how they go on.</summary>
internal sealed class IssueRows(Rows<Issue> rows, IssueKind kind)
{
    private const string Details = "[{severity}] [for {owner}] [{label}] [because {cause}]";

    public void Map()
    {
        rows.AddAsking($"issue add {{title}} {Details}", "add an issue: a problem that there is", "What has happened?", "Who sees to it?",
            IssueFields.Severity, IssueFields.Cause).Or($"add issue {{title}} {Details}").Or($"new issue {{title}} {Details}")
            .ForTeam();
        rows.Table.Argument(IssueArguments.Problem).Argument(IssueArguments.Trouble);
        rows.Table.Add("raise {problem} [{severity}]", Raise, "tell the team of a problem").Needs(Role.Client).Aloud().ForClients()
            .Asks(new Question("problem", "What is the problem?", "Problem", Required: true));
        rows.Table.Add("issue from {item}", (context, args) => Making.Of(context, kind.Kinds, args.Get(ItemArguments.Item), new(kind, "issue add", "")),
            "make an issue of what a risk or a task became");
        rows.Set("{issues} severity {severity}", IssueFields.Severity, "say how bad it is: s1 critical, s2 high, s3 medium, s4 low", Tell.ConcernedMembers)
            .Or("{issues} {severity}").Asks(IssueFields.Severity.Question(required: true)!);
        rows.Change("{issues} share cause", (issue, _) => issue.TellCause(),
            "told clients the cause of {0}", "let clients read the cause", hush: "Cause").TakesAway();
        States();
    }

    private void States()
    {
        rows.Change("{issues} acknowledge", (issue, view) => issue.To(IssueState.Acknowledged, view.Now), "acknowledged {0}",
            "say that the team has it; that answers whoever raised it", Tell.Concerned)
            .Or("{issues} acknowledged").Or("{issues} ack").Or("acknowledge {issues}");
        rows.Change("{issues} start", (issue, view) => issue.To(IssueState.InWork, view.Now), "took {0} into work",
            "say that somebody works on it", Tell.Concerned).Or("{issues} in work").Or("start {issues}");
        rows.Change("{issues} resolve {resolution}", IssueArguments.Resolution, (issue, text, view) => issue.Resolve(text.Trim(), view.Now),
                (view, what, text) => view.Say($"resolved {what}: {text.Trim()}"),
                "say what was done about it; clients who may see it hear that", Tell.Concerned)
            .Or("{issues} resolved {resolution}").Or("resolve {issues} {resolution}").Or("{issues} fixed {resolution}")
            .Asks(IssueFields.Resolution.Question(required: true)!);
        rows.Change("{issues} close", (issue, view) => issue.To(IssueState.Closed, view.Now), "closed {0}", "close what is resolved", Tell.Concerned)
            .Or("{issues} closed").Or("close {issues}");
        rows.Change("{issues} reopen", (issue, view) => issue.To(IssueState.Reopened, view.Now), "reopened {0}",
            "say that it is not resolved after all", Tell.Concerned).Or("{issues} reopened").Or("reopen {issues}");
    }

    /// <summary>What a client raises is shared with them from the beginning, and the managers hear of it.</summary>
    private async ValueTask<Reply> Raise(Context context, Args args)
    {
        var said = new Args().Add(BasicArguments.Title, args.Get(IssueArguments.Problem));
        if (args.TryGet(IssueArguments.Severity, out var severity))
            said.Add(IssueArguments.Severity, severity);
        var reply = await Adding.Add(context, said, kind);
        return reply.Saves is [Issue issue, ..] ? Raising.Told(reply, context.Here!, kind, issue) : reply;
    }
}
