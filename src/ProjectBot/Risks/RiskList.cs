using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.Risks;

/// <summary>Lists of risks, worst first; under the whole list what is proposed.</summary>
internal static class RiskList
{
    private const string Phrases = "[high] [due for review] [without owner] [all] [for {owner}] [{category}] "
        + "[{response}] [{state}] [{probability}] [{impact}] [{label}] "
        + "[sorted by {sort}] [by {group}] [page {page}] [about {words}]";

    public static void Map(Rows<Risk> rows, Proposals proposals)
    {
        rows.Table.Declare(RiskArguments.State);
        var list = new ItemList<Risk>()
        {
            Details =
            [
                new((risk, view) => Score(risk, view), IsInternal: true),
                new((risk, view) => risk.Response == 0 ? null : view.Words[risk.Response.Word]),
                new((risk, view) => view.Words[risk.State.Word]),
            ],
            Order = WorstFirst,
            Finished = ["all", "state"],
            Filters =
            [
                new("high", (risk, _) => risk.Rating.Score >= Scale.High),
                new("due for review", (risk, view) => risk.IsDue(view.Today)),
                new("state", (risk, args, _) => risk.State == args.Get(RiskArguments.State),
                    (args, view) => view.Words[args.Get(RiskArguments.State).Word]),
            ],
            Sorts = new Dictionary<string, Comparison<Risk>>
            {
                ["score"] = (one, other) => other.Rating.Score.CompareTo(one.Rating.Score),
                ["review"] = (one, other) =>
                    (one.Review ?? DateOnly.MaxValue).CompareTo(other.Review ?? DateOnly.MaxValue),
                ["state"] = (one, other) => one.State.CompareTo(other.State),
            },
            Groups = new Dictionary<string, Func<Risk, View, Heading>>
            {
                ["owner"] = (risk, view) => risk.Owners.IsEmpty
                    ? new Heading(view.Words["nobody"], 1) : view.NameOf(risk.Owners[0]),
                ["category"] = (risk, view) => risk.Category == 0
                    ? new Heading(view.Words["no category"], 1) : view.Words[risk.Category.Word],
                ["response"] = (risk, view) => risk.Response == 0
                    ? new Heading(view.Words["no response"], 1) : view.Words[risk.Response.Word],
                ["state"] = (risk, view) => new(view.Words[risk.State.Word], (int)risk.State),
                ["score"] = (risk, view) => new(view.Words[Scale.Level(risk.Rating)], -(int)risk.Rating.Tone),
            },
            Summary = Summary,
            Below = proposals.Below,
        };
        rows.List($"risks [mine] {Phrases}", list,
            "list the risks that are not closed, worst first, or those you ask for");
        rows.Table.Add($"my risks {Phrases}", (context, args) => list.Show(context.Here!, args.Flag("mine"), context),
            "list your risks").Needs(Role.Client).Reads();
    }

    /// <summary>What is rated highest first, of equals what is near; closed ones last.</summary>
    public static int WorstFirst(Risk one, Risk other) => Rank(one).CompareTo(Rank(other));

    private static (bool, int, DateOnly, int) Rank(Risk risk) =>
        (risk.IsFinished, -risk.Rating.Score, risk.Expected ?? DateOnly.MaxValue, risk.Number);

    public static Chip? Score(Risk risk, View view) => risk.Rating.Score == 0 ? null
        : risk.IsFinished || risk.Rating.Tone == Tone.Good ? Scale.Score(risk.Rating, view)
        : new Chip($"▲ {Scale.Score(risk.Rating, view)}", risk.Rating.Tone);

    private static string? Summary(IReadOnlyList<Risk> risks, View view)
    {
        var due = risks.Count(risk => risk.IsDue(view.Today)) is > 0 and var count
            ? view.Say($"{count} due for review") : null;
        var exposure = Exposure.Of(risks).Weighed is { Length: > 0 } sums
            ? view.Say($"exposure {Exposure.Say(sums, view)}") : null;
        return due is null || exposure is null ? due ?? exposure : view.Say($"{due}, {exposure}");
    }
}
