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
        Id = "", Number = 0, Title = seed.Title, Description = seed.Description, CreatedBy = seed.By, CreatedAt = seed.At,
    };

    protected override void Map(Rows<Risk> rows)
    {
        new RiskRows(rows, this).Map();
        new RiskList(this).Map(rows);
        new RiskMatrix(this).Map(rows.Table);
        new RiskTrend(this).Map(rows.Table);
        new Proposals(this).Map(rows.Table);
    }

    /// <summary>A rhythm without a day gives the first day; a signal that was accepted gives what was seen.</summary>
    public override ValueTask<(Outcome Outcome, IReadOnlyList<Document> Relied)> Check(Risk risk, View view, Args args)
    {
        if (args.TryGet(Proposals.Seen, out var signal))
            risk = Proposals.Taken(risk, signal) with { Description = signal.Says(view.Words) };
        return new((risk is { Review: null, Rhythm: null } ? risk : risk.ReviewOn(risk.Review, risk.Rhythm, view.Today), []));
    }

    protected override string State(Risk risk, View view) => view.Words[RiskArguments.Key(risk.State)];

    protected override string StateSaid(Risk risk, View view) => (risk.State, risk.Reason) switch
    {
        (RiskState.Closed, { Length: > 0 } reason) => view.Say($"closed: {reason}"),
        (RiskState.Occurred, _) => view.Words["has occurred"],
        _ => State(risk, view),
    };

    protected override Text StateLine(Risk risk, View view) => new(
        risk.Threatens && !view.IsForClients ? view.Say($"{State(risk, view)}, {Scale.Score(risk.Rating, view)}") : StateSaid(risk, view),
        risk.State switch
        {
            RiskState.Closed => Tone.Subtle,
            RiskState.Occurred => Tone.Bad,
            _ => risk.Rating.Score == 0 ? Tone.Strong : Scale.Tone(risk.Rating),
        });

    public override IEnumerable<Button> AddedButtons(Risk risk, View view) =>
        risk.Review is null ? [] : [new(view.Words["Change"], $"{view.Prefix}{risk.Ref} review")];

    protected override IEnumerable<Button> Buttons(Risk risk, string me, View view)
    {
        var words = view.Words;
        if (risk.IsFinished)
            return [new(words["Reopen"], $"{me} reopen")];
        var buttons = new List<Button>();
        if (risk.IsDue(view.Today))
            buttons.Add(new(words["Reviewed"], $"{me} reviewed", ButtonStyle.Primary));
        if (risk.State == RiskState.Occurred)
            buttons.AddRange(AsIssue(risk, me, view));
        if (risk.Threatens && risk.Rating.Score == 0)
            buttons.Add(new(words["Rate…"], $"{me} rate", ButtonStyle.Primary));
        if (risk.Threatens)
            buttons.AddRange([new(words["Response…"], $"{me} response"), new(words["Occurred"], $"{me} occurred")]);
        return [.. buttons, new(words["Close…"], $"{me} close"), new(words["Review…"], $"{me} review"), new(words["Assign…"], $"{me} to")];
    }

    /// <summary>What has occurred is an issue, where those are kept; once is enough.</summary>
    internal IEnumerable<Button> AsIssue(Risk risk, string me, View view) =>
        Kinds.Of('I') is { Adds: not null } issues && !risk.Links.Any(link => ItemRef.Of(link.To)?.Letter == issues.Letter)
            ? [new(view.Words["Make an issue of it"], $"{me} make {issues.Name}", ButtonStyle.Primary)] : [];

    public override IEnumerable<string?> SearchTexts(Item item) =>
        [.. base.SearchTexts(item), .. item is Risk risk ? [risk.Cause, risk.Effect, risk.Trigger] : Array.Empty<string?>()];
}
