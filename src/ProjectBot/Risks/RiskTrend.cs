using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Risks;

/// <summary>How many risks were open, and what they came to, over time; read from the journal.</summary>
internal sealed class RiskTrend(RiskKind kind)
{
    private const int MostDays = 21, MostPoints = 53, MostChanges = 200, MostCurrencies = 3;

    public void Map(CommandMap map) =>
        map.Add("risk trend [{period}]", async (context, args) => await Show(context.Here!, args),
            "show how the risks went: how many, and what they come to").Or("risks trend [{period}]").Reads();

    private async ValueTask<Reply> Show(View view, Args args)
    {
        if (Edit.Hush(view, "trends of risks") is { } hush)
            return hush;
        var pasts = new List<List<(DateOnly Day, Risk Risk)>>();
        foreach (var risk in await kind.Seen(view))
            pasts.Add([.. (await Past.Of(view.Store, risk, MostChanges))
                .Select(change => (view.Day(change.Entry.At), (Risk)change.After))]);
        var first = pasts.Select(past => past is [.., var made] ? made.Day : view.Today).Append(view.Today).Min();
        var period = args.TryGet(TimeArguments.Period, out var asked) ? asked : new(first.AddDays(-1), view.Today);
        var days = Days(period, view.Today);
        var then = days.ConvertAll(day => pasts.ConvertAll(past => past.Find(one => one.Day <= day).Risk)
            .FindAll(risk => risk is { Threatens: true }));
        if (days.Count < 2 || then.TrueForAll(risks => risks.Count == 0))
            return Reply.No(view.Words["There is nothing to show: no risk was open in that time."]);
        var body = new List<Element>
        {
            Chart(view.Words["Open risks"], null, Line("all", _ => true), Line("high", IsHigh, Tone.Bad)),
        };
        var sums = then.ConvertAll(risks =>
            Exposure.Of(risks).Weighed.ToDictionary(sum => sum.Currency, sum => sum.Amount));
        foreach (var currency in sums.SelectMany(all => all.Keys).Distinct().Order().Take(MostCurrencies))
            body.Add(Chart(view.Say($"Exposure in {currency}"), currency, new Series(
                view.Words["weighed by probability"],
                [.. sums.Select(all => (double?)all.GetValueOrDefault(currency))])));
        return new Reply(null, new Card(view.Say($"How the risks of {view.Project.Name} went"), [.. body],
            [new Button(view.Words["All risks"], "risks"), new Button(view.Words["Matrix"], "risk matrix")]));

        LinesChart Chart(string title, string? unit, params Series[] series) =>
            new(title, [.. days.Select(day => view.Words.Date(day, view.Today))], [.. series])
            { Unit = unit, Audience = "member" };

        Series Line(string name, Predicate<Risk> counts, Tone tone = Tone.Plain) =>
            new(view.Words[name], [.. then.Select(risks => (double?)risks.FindAll(counts).Count)], Tone: tone);
    }

    private static bool IsHigh(Risk risk) => risk.Rating.Score >= Scale.High;

    /// <summary>All days of up to three weeks, else the last of each week.</summary>
    private static List<DateOnly> Days(Period period, DateOnly today)
    {
        var to = period.To < today ? period.To : today;
        var from = period.From < to ? period.From : to.AddDays(-1);
        var step = to.DayNumber - from.DayNumber > MostDays ? 7 : 1;
        var days = new List<DateOnly>();
        for (var day = to; day >= from && days.Count < MostPoints; day = day.AddDays(-step))
            days.Insert(0, day);
        return days;
    }
}
