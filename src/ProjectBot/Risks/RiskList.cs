using ProjectBot.Cards;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.Risks;

/// <summary>Lists of risks, worst first; under the whole list what is proposed.</summary>
internal sealed class RiskList(RiskKind kind)
{
    private const string Phrases = "[high] [due for review] [without owner] [all] [for {owner}] [{category}] [{response}] [{state}] "
        + "[{probability}] [{impact}] [{label}] [by {group}] [page {page}] [about {words}]";

    public void Map(Rows<Risk> rows)
    {
        rows.Table.Declare(RiskArguments.State);
        rows.List($"risks [mine] {Phrases}", new()
        {
            Columns =
            [
                new("Score", (risk, view) => risk.Rating.Score == 0 ? "" : $"{risk.Rating.Score} (p{risk.Probability} i{risk.Impact})", IsInternal: true),
                new("Response", (risk, view) => risk.Response == RiskResponse.None ? "" : view.Words[RiskArguments.Key(risk.Response)]),
                new("State", (risk, view) => view.Words[RiskArguments.Key(risk.State)]),
            ],
            Order = WorstFirst,
            Finished = ["all", "state"],
            Filters =
            [
                new("high", (risk, _) => risk.Rating.Score >= Scale.High),
                new("due for review", (risk, view) => risk.IsDue(view.Today)),
                new("state", (risk, args, _) => risk.State == args.Get(RiskArguments.State),
                    (args, view) => view.Words[RiskArguments.Key(args.Get(RiskArguments.State))]),
            ],
            Groups = new Dictionary<string, Func<Risk, View, Heading>>
            {
                ["owner"] = (risk, view) => risk.Owners.IsEmpty ? new Heading(view.Words["nobody"], 1) : view.NameOf(risk.Owners[0]),
                ["category"] = (risk, view) => view.Words[risk.Category == RiskCategory.None ? "no category" : RiskArguments.Key(risk.Category)],
                ["response"] = (risk, view) => view.Words[risk.Response == RiskResponse.None ? "no response" : RiskArguments.Key(risk.Response)],
                ["state"] = (risk, view) => new(view.Words[RiskArguments.Key(risk.State)], (int)risk.State),
                ["score"] = (risk, view) => view.Words[Scale.Level(risk.Rating)],
            },
            Tone = (risk, _) => risk.IsFinished ? Tone.Subtle : Scale.Tone(risk.Rating) is var tone && tone == Tone.Good ? Tone.Plain : tone,
            Summary = Summary,
            Below = new Proposals(kind).Below,
        }, "list the risks that are not closed, worst first, or those you ask for");
    }

    /// <summary>What is rated highest first, of equals what is near; closed ones last.</summary>
    public static int WorstFirst(Risk one, Risk other) =>
        (one.IsFinished, -one.Rating.Score, one.Expected ?? DateOnly.MaxValue, one.Number)
            .CompareTo((other.IsFinished, -other.Rating.Score, other.Expected ?? DateOnly.MaxValue, other.Number));

    private static string? Summary(IReadOnlyList<Risk> risks, View view)
    {
        var parts = new List<string>();
        if (risks.Count(risk => risk.IsDue(view.Today)) is > 0 and var due)
            parts.Add(view.Say($"{due} due for review"));
        if (Exposure.Of(risks).Weighed is { Length: > 0 } weighed)
            parts.Add(view.Say($"exposure {Exposure.Say(weighed, view)}"));
        return parts.Count == 0 ? null : string.Join(view.Words.IsChinese ? "，" : ", ", parts);
    }
}
