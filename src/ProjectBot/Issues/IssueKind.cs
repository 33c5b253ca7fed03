using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Schedules;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Issues;

/// <summary>Issues: what went wrong, how bad it is, and by when it is answered and resolved.</summary>
public sealed class IssueKind : Kind<Issue>, IScheduling
{
    private readonly IssueAlarms _alarms;

    public IssueKind() : base('I', "issue", "issues") => _alarms = new(this);

    public override string Chapter => "Issues";

    public override IReadOnlyList<string> AlsoCalled => ["incident", "故障"];

    public override bool IsDeed => false;

    public IEnumerable<ScheduleKind> Schedules => [_alarms.Kind];

    public override IReadOnlyList<Field<Issue>> Fields => IssueFields.All;

    public override Issue New(Seed seed) => new()
    {
        Id = "", Number = 0, Title = seed.Title, Description = seed.Description, CreatedBy = seed.By, CreatedAt = seed.At,
    };

    protected override void Map(Rows<Issue> rows)
    {
        var map = rows.Table;
        IssueWordings.Map(map);
        ChineseIssueWordings.Map(map);
        map.Examples.AddRange([new(Readers.Member, "my issues"), new(Readers.Manager, "issues over"), new(Readers.Client, "issues")]);
        map.Subjects.Add(new(Chapter, "issues", "“the server is down” · “I1 is resolved: we restarted it”",
            new(Readers.Everybody, "issues"), new(Readers.Client, "raise"), new(Readers.Team, "issues over"), new(Readers.Team, "issues near"),
            new(Readers.Team, "my issues"), new(Readers.Team, "issue clocks"), new(Readers.Team, "issue add")));
        new IssueRows(rows, this).Map();
        IssueList.Map(rows);
        PromiseCommands.Map(map);
        Raising.Map(map, Kinds);
        map.Followers.Add(IssueAlarms.Follow);
    }

    /// <summary>What a client adds is theirs to see.</summary>
    public override ValueTask<(Outcome Outcome, IReadOnlyList<Document> Relied)> Check(Issue issue, View view, Args args) =>
        new((view.Role == Role.Client ? Raising.By(view.Reader, issue) : issue, []));

    public override string AddedSaid(Issue issue, View view) => view.Role == Role.Client
        ? view.Say($"I told the team. It is {issue.Ref}: you hear from me when it is taken up and when it is resolved.")
        : base.AddedSaid(issue, view);

    protected override string State(Issue issue, View view) => view.Words[issue.State.Key()];

    protected override IEnumerable<Chip> Standing(Issue issue, View view)
    {
        yield return new(issue.IsFinished ? $"✓ {State(issue, view)}" : State(issue, view), issue.IsFinished ? Tone.Subtle : Tone.Strong);
        yield return Severities.Chip(issue, view);
        if (!view.IsForClients && ClockText.Chip(issue, view) is { } clock)
            yield return clock;
    }

    protected override ValueTask<IEnumerable<(string Name, string Value)>> Facts(Issue issue, View view)
    {
        var facts = new List<(string, string)>();
        if (view.IsForClients)
            return new(issue.ToldCause is { } cause ? [(view.Words["Cause"], cause)] : facts);
        if (issue.RaisedBy is { } client)
            facts.Add((view.Words["Raised by"], view.NameOf(client)));
        facts.AddRange(ClockText.Facts(issue, view));
        return new(facts);
    }

    protected override IEnumerable<Button> Buttons(Issue issue, string me, View view)
    {
        var words = view.Words;
        Button take = new(words["Acknowledge"], $"{me} acknowledge"), start = new(words["Start"], $"{me} start"),
            resolve = new(words["Resolve…"], $"{me} resolve"),
            close = new(words["Close"], $"{me} close"), reopen = new(words["Reopen"], $"{me} reopen");
        Button[] first = issue.State switch
        {
            IssueState.Open or IssueState.Reopened => [Primary(take), start, resolve],
            IssueState.Acknowledged => [Primary(start), resolve],
            IssueState.InWork => [Primary(resolve)],
            IssueState.Resolved => [Primary(close), reopen],
            _ => [reopen],
        };
        Button[] told = issue is { ClientVisible: true, Cause: not null } && issue.Cause != issue.ToldCause
            ? [new(words["Tell clients the cause"], $"{me} share cause")] : [];
        return issue.IsFinished ? first
            : [.. first, new(words["Severity…"], $"{me} severity"), new(words["Assign…"], $"{me} to"), new(words["Cause…"], $"{me} cause"), .. told];
    }

    private static Button Primary(Button button) => button with { Style = ButtonStyle.Primary };

    public override async ValueTask<Chips?> Glance(View view)
    {
        var issues = (await Seen(view)).Cast<Issue>().Where(issue => issue.IsRunning).ToList();
        var over = view.IsForClients ? 0 : issues.Count(issue => ClockText.State(issue, view) == ClockState.Over);
        return issues.Count == 0 ? null : new(
        [
            view.Words.Count(issues.Count, "{0} open issue", "{0} open issues"),
            .. over == 0 ? (Chip[])[] : [new Chip($"▲ {view.Say($"{over} over the clock")}", Tone.Bad)],
        ]);
    }

    public override IEnumerable<string?> SearchTexts(Item item) =>
        [.. base.SearchTexts(item), ((Issue)item).Resolution, ((Issue)item).Cause];
}
