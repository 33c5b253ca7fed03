using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Risks;

/// <summary>How many risks were open, and what they came to, day by day or week by week; read from the journal.</summary>
internal sealed class RiskTrend(RiskKind kind)
{
    private const int MostDays = 21, MostWeeks = 26, MostChanges = 200, MostCurrencies = 3;

    public void Map(CommandMap map) =>
        map.Add("risk trend [{period}]", async (context, args) => await Show(context.Here!, args), "show how the risks went: how many, and what they come to")
            .Or("risks trend [{period}]").Reads();

    private async ValueTask<Reply> Show(View view, Args args)
    {
        if (Edit.Hush(view, "trends of risks") is { } hush)
            return hush;
        var pasts = new List<IReadOnlyList<(DateTimeOffset At, Risk After)>>();
        foreach (var risk in await kind.Seen(view))
            pasts.Add([.. (await Past.Of(view.Store, risk, MostChanges)).Select(change => (change.Entry.At, (Risk)change.After))]);
        var first = pasts.Where(past => past.Count > 0).Select(past => past[^1].At).DefaultIfEmpty(view.Now).Min();
        var days = Days(args.TryGet(TimeArguments.Period, out var asked) ? asked : new(Day(first, view).AddDays(-1), view.Today), view.Today);
        if (pasts.Count == 0 || days.Count < 2)
            return Reply.No(view.Words["There is nothing to show yet: no risk was kept in that time."]);
        var then = days.ConvertAll(day => pasts.Select(past => At(past, day, view)).OfType<Risk>().Where(risk => risk.Threatens).ToList());
        LinesChart Chart(string title, string? unit, params IReadOnlyList<Series> series) =>
            new(title, [.. days.Select(day => view.Words.Date(day, view.Today))], [.. series]) { Unit = unit, Audience = "member" };
        var body = new List<Element>
        {
            Chart(view.Words["Open risks"], null, Line("open", then, risks => risks.Count, view), Line("high", then, risks => risks.Count(risk => risk.Rating.Score >= Scale.High), view)),
        };
        var exposures = then.ConvertAll(risks => Exposure.Of(risks).Weighed);
        foreach (var currency in exposures.SelectMany(sums => sums).Select(sum => sum.Currency).Distinct().Order(StringComparer.Ordinal).Take(MostCurrencies))
            body.Add(Chart(view.Say($"Exposure in {currency}"), currency, new Series(view.Words["weighed by probability"],
                [.. exposures.Select(sums => (double?)(double)(sums.FirstOrDefault(sum => sum.Currency == currency)?.Amount ?? 0))])));
        return new Reply(null, new Card(view.Say($"How the risks of {view.Project.Name} went"), [.. body],
            [new Button(view.Words["All risks"], "risks"), new Button(view.Words["Matrix"], "risk matrix")]));
    }

    private static Series Line(string name, List<List<Risk>> then, Func<List<Risk>, int> count, View view) =>
        new(view.Words[name], [.. then.Select(risks => (double?)count(risks))], Tone: name == "high" ? Tone.Bad : Tone.Plain);

    /// <summary>The risk as it was at the end of a day; null before it was made. What happened before the changes that were read is taken for the oldest of them.</summary>
    private static Risk? At(IReadOnlyList<(DateTimeOffset At, Risk After)> past, DateOnly day, View view)
    {
        foreach (var (at, after) in past)
            if (Day(at, view) <= day)
                return after;
        return null;
    }

    /// <summary>The days shown: all of up to three weeks, else each week's last, today's always.</summary>
    private static List<DateOnly> Days(Period period, DateOnly today)
    {
        var to = period.To < today ? period.To : today;
        var step = to.DayNumber - period.From.DayNumber > MostDays ? 7 : 1;
        var days = new List<DateOnly>();
        for (var day = to; day >= period.From && days.Count <= MostWeeks; day = day.AddDays(-step))
            days.Add(day);
        days.Reverse();
        return days;
    }

    private static DateOnly Day(DateTimeOffset at, View view) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, view.Zone).DateTime);
}
