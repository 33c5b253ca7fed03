using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.Risks;

/// <summary>All risks that may still happen, by probability and impact.</summary>
internal sealed class RiskMatrix(RiskKind kind)
{
    public void Map(CommandMap map) =>
        map.Add("risk matrix", async (context, _) => await Show(context.Here!),
            "show the risks by probability and impact")
            .Or("risks matrix").Or("matrix").Or("risk exposure").Or("exposure").Reads();

    private async ValueTask<Reply> Show(View view)
    {
        if (Edit.Hush(view, "probability and impact") is { } hush)
            return hush;
        var risks = (await kind.Seen(view)).Cast<Risk>().Where(risk => risk.Threatens).ToList();
        if (risks.Count == 0)
            return new Reply(view.Words["There are no open risks."])
                .With(new Button(view.Words["New risk"], "risk add"));
        risks.Sort(RiskList.WorstFirst);
        var rated = risks.ToLookup(risk => risk.Rating, risk => risk.Ref);
        var cells = from impact in Enumerable.Range(1, 5)
                    from probability in Enumerable.Range(1, 5)
                    select new Rating(probability, impact);
        var body = new List<Element>
        {
            new MatrixChart("", Axis("Probability", Scale.Probability, view), Axis("Impact", Scale.Impact, view),
                [.. cells.Select(cell => new MatrixCell([.. rated[cell].Take(200)], cell.Tone))])
            { Audience = "member" },
        };
        if (risks.FindAll(risk => risk.Rating.Score == 0).ConvertAll(risk => risk.Ref) is { Count: > 0 } unrated)
            body.Add(new Text(view.Say($"Not rated: {view.Words.List(unrated)}"), Tone.Subtle));
        if (Exposure.Of(risks) is { AtStake: { Length: > 0 } stake, Weighed: var weighed })
            body.Add(new Text(weighed.IsEmpty ? view.Say($"At stake: {Exposure.Say(stake, view)}") : view.Say(
                $"At stake: {Exposure.Say(stake, view)}; weighed by probability: {Exposure.Say(weighed, view)}")));
        return new Reply(null, new Card(view.Say($"Risks of {view.Project.Name} by probability and impact"), [.. body],
            [new Button(view.Words["All risks"], "risks"), new Button(view.Words["Trend"], "risk trend")]));
    }

    private static Axis Axis(string name, IReadOnlyList<Step> scale, View view) =>
        new(view.Words[name], [.. scale.Select((step, index) => $"{index + 1} {view.Words[step.Name]}")]);
}
