using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Risks;

/// <summary>Risks: what may happen, how bad it would be, and what is done about it.</summary>
public sealed class RiskKind() : Kind<Risk>('R', "risk", "risks")
{
    public override string Chapter => "Risks";

    public override IReadOnlyList<Field<Risk>> Fields => RiskFields.All;

    public override Risk New(Seed seed) => new()
    {
        Id = "", Number = 0, Title = seed.Title, Description = seed.Description,
        CreatedBy = seed.By, CreatedAt = seed.At,
    };

    protected override void Map(Rows<Risk> rows)
    {
        RiskWordings.Map(rows.Table);
        ChineseRiskWordings.Map(rows.Table);
        rows.Table.Examples.AddRange([new(Readers.Member, "my risks"), new(Readers.Manager, "which risks are high?"),
            new(Readers.Client, "risks")]);
        rows.Table.Subjects.Add(new(Chapter, "risks",
            "“there is a risk that the vendor slips” · “R1 did happen” · “close R1: delivered in time”",
            new(Readers.Everybody, "risks"), new(Readers.Client, "risks all"),
            new(Readers.Team, "which risks are high?"), new(Readers.Team, "my risks"),
            new(Readers.Team, "risk matrix"), new(Readers.Team, "risk trend"), new(Readers.Team, "risk add")));
        var proposals = new Proposals(this);
        new RiskRows(rows, this).Map();
        RiskList.Map(rows, proposals);
        new RiskMatrix(this).Map(rows.Table);
        new RiskTrend(this).Map(rows.Table);
        proposals.Map(rows.Table);
    }

    /// <summary>A rhythm alone gives the first day; a signal that was accepted gives what was seen.</summary>
    public override ValueTask<(Outcome Outcome, IReadOnlyList<Document> Relied)> Check(Risk risk, View view, Args args)
    {
        if (args.TryGet(Proposals.Seen, out var signal))
            risk = Proposals.Taken(risk, signal) with { Description = signal.Says(view.Words) };
        var isReviewed = risk is not { Review: null, Rhythm: null };
        return new((isReviewed ? risk.LookAt(risk.Review, risk.Rhythm, view.Today, view.Calendar) : risk, []));
    }

    protected override string State(Risk risk, View view) => view.Words[risk.State.Word];

    protected override string StateSaid(Risk risk, View view) => (risk.State, risk.Reason) switch
    {
        (RiskState.Closed, { Length: > 0 } reason) => view.Say($"closed: {reason}"),
        (RiskState.Occurred, _) => view.Words["has occurred"],
        _ => State(risk, view),
    };

    protected override IEnumerable<Chip> Standing(Risk risk, View view) => (risk.State, view.IsForClients) switch
    {
        (RiskState.Closed, _) => [new($"✓ {StateSaid(risk, view)}", Tone.Subtle)],
        (RiskState.Occurred, _) => [new($"▲ {StateSaid(risk, view)}", Tone.Bad)],
        (_, true) => [new(State(risk, view), Tone.Strong)],
        _ => [new(State(risk, view), Tone.Strong), RiskList.Score(risk, view) ?? view.Words["not rated"]],
    };

    public override string AddedSaid(Risk risk, View view)
    {
        var owners = view.Words.List([.. risk.Owners.Select(view.NameOf)]);
        return risk.Review is not { } day ? base.AddedSaid(risk, view)
            : owners.Length == 0 ? view.Say($"Added {risk.Ref}, review on {Receipt.Day(view, day)}.")
            : view.Say($"Added {risk.Ref} for {owners}, review on {Receipt.Day(view, day)}.");
    }

    public override IEnumerable<Button> AddedButtons(Risk risk, View view) =>
        risk.Review is null ? [] : [new(view.Words["Change"], $"{view.Prefix}{risk.Ref} review")];

    protected override IEnumerable<Button> Buttons(Risk risk, string me, View view)
    {
        var words = view.Words;
        if (risk.IsFinished)
            return [new(words["Reopen"], $"{me} reopen")];
        Button[] first = risk.State == RiskState.Occurred ? [.. AsIssue(risk, me, view)]
            : risk.IsDue(view.Today) ? [new(words["Looked at"], $"{me} reviewed", ButtonStyle.Primary)]
            : risk.Rating.Score == 0 ? [new(words["Rate…"], $"{me} rate", ButtonStyle.Primary)] : [];
        Button[] occurred = risk.Threatens ? [new(words["Occurred"], $"{me} occurred")] : [];
        return
        [
            .. first, new(words["Response…"], $"{me} response"), new(words["Review…"], $"{me} review"),
            new(words["Assign…"], $"{me} to"), .. occurred, new(words["Close…"], $"{me} close"),
        ];
    }

    /// <summary>What has occurred is an issue, where those are kept; once is enough. Not where clients read: whether there is one is internal.</summary>
    internal IEnumerable<Button> AsIssue(Risk risk, string me, View view) => Kinds.Of('I') is { Adds: not null } issues
        && !risk.Links.Any(link => ItemRef.Of(link.To)?.Letter == issues.Letter)
            ? [new(view.Words["Make an issue of it"], $"{me} make {issues.Name}", ButtonStyle.Primary)] : [];

    public override async ValueTask<Chips?> Glance(View view)
    {
        var risks = (await Seen(view)).Cast<Risk>().Where(risk => risk.Threatens).ToList();
        var (high, due) = (risks.Count(risk => risk.Rating.Score >= Scale.High),
            risks.Count(risk => risk.IsDue(view.Today)));
        Chip?[] said =
        [
            view.Words.Count(risks.Count, "{0} open risk", "{0} open risks"),
            high == 0 ? null : new Chip($"▲ {view.Say($"{high} high")}", Tone.Warning),
            due == 0 ? null : view.Say($"{due} due for review"),
        ];
        return risks.Count == 0 ? null : new([.. said.OfType<Chip>()]);
    }

    public override IEnumerable<string?> SearchTexts(Item item) =>
        [.. base.SearchTexts(item), ((Risk)item).Cause, ((Risk)item).Effect, ((Risk)item).Trigger];
}
