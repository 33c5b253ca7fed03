using ProjectBot.Items;
using static ProjectBot.Items.Field;

namespace ProjectBot.Issues;

/// <summary>What an issue says about itself, each once.</summary>
internal static class IssueFields
{
    public static readonly Field<Issue, int> Severity = Of<Issue, int>("Severity",
        issue => issue.Severity, (issue, severity) => issue with { Severity = severity }, IssueArguments.Severity)
        .With((view, severity) => Severities.Full(severity, view.Words), asks: "How bad is it?",
            brief: (view, severity) => view.Say($"s{severity} {view.Words[Severities.Name(severity)]}"));

    public static readonly Field<Issue, string> Cause = Text<Issue>("Cause",
        issue => issue.Cause, (issue, text) => issue with { Cause = text }, IssueArguments.Cause)
        .With(asks: "Why did it happen?", does: "say why it happened; clients do not see that");

    public static readonly Field<Issue, string> ToldCause = Text<Issue>("Cause, for clients",
        issue => issue.ToldCause, (issue, text) => issue with { ToldCause = text })
        .With(fact: (view, issue) => view.IsForClients ? null : issue.ToldCause, said: (view, cause) => view.Say($"clients know the cause: {cause}"));

    public static readonly Field<Issue, string> Resolution = Text<Issue>("Resolution",
        issue => issue.Resolution, (issue, text) => issue with { Resolution = text }, IssueArguments.Resolution)
        .With(asks: "What was done about it?", does: "say what was done about it");

    public static readonly IReadOnlyList<Field<Issue>> All = [Severity, Cause, ToldCause, Resolution];
}
