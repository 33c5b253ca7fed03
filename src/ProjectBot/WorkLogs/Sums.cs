using System.Globalization;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.WorkLogs;

/// <summary>What hours are summed up by. The names are keys of the words.</summary>
public enum Split { Person, Task, Label, Week }

/// <summary>The hours of a project summed up by person, task, label or week, with a picture.</summary>
internal sealed class Sums(Kinds kinds)
{
    private const int MostBars = 30, Longest = 40;

    private static readonly Argument<Split> By = ChoiceArguments.OneOf("split", $"Hours are summed up by person, task, label or week.",
        Enum.GetValues<Split>());

    public void Map(CommandMap map)
    {
        map.Argument(By);
        map.Add("hours by {split} [{period}]", Show, "sum up the hours by person, task, label or week, this month if nothing else is said").Reads()
            .Asks(new Question("split", "By what: person, task, label or week?", "By", Required: true));
    }

    private async ValueTask<Reply> Show(Context context, Args args)
    {
        var (view, words, split) = (context.Here!, context.Words, args.Get(By));
        if (Edit.Hush(view, "hours") is { } hush)
            return hush;
        var month = new DateOnly(context.Today.Year, context.Today.Month, 1);
        var days = args.TryGet(TimeArguments.Period, out var asked) ? asked : new(month, month.AddMonths(1).AddDays(-1));
        if (days.To.DayNumber - days.From.DayNumber > Timesheet.MostDays)
            return Reply.No(words["That is a long time. Ask for at most five years."]);
        var logs = await Timesheet.Of(view.Store, view.Project.Id, days);
        if (logs.Count == 0)
            return new Reply(words["No time is logged there. Log some: T12 +2h wrote the intro"]);
        var sums = await Of(logs, split, view);
        var bars = sums.Take(MostBars).Select(sum => new Bar(Shorter.Line(sum.Name, Longest), Math.Round(sum.Minutes / 60.0, 2),
            split == Split.Person && sum.Person is { } person ? Worked(person, days, view) / 60.0 : null)).ToList();
        var (total, unbilled) = (logs.Sum(log => log.Minutes), logs.Where(log => log.IsUnbilled).Sum(log => log.Minutes));
        var sum = words.Say($"{words.Duration(total)} in all.");
        return new Reply(null, new Card(words.Say($"Hours on {view.Project.Name} by {words[split.Word]}, {Away.Range(days, words, view.Today)}"),
            [
                new Text(unbilled == 0 ? sum : $"{sum} {words.Say($"{words.Duration(unbilled)} of it not billable.")}", Tone.Strong),
                new BarsChart("", [.. bars]) { Unit = "h", TargetName = split == Split.Person ? words["Working time"] : null, Audience = "member" },
            ],
            [.. Enum.GetValues<Split>().Where(other => other != split).Select(other => new Button(words.Say($"By {words[other.Word]}"),
                string.Create(CultureInfo.InvariantCulture, $"hours by {other.Word} {days.From:yyyy-MM-dd}..{days.To:yyyy-MM-dd}")))]));
    }

    /// <summary>The sums, the largest first; those of weeks in their order. What has two labels counts for both.</summary>
    private async ValueTask<IReadOnlyList<(string Name, int Minutes, Person? Person)>> Of(IReadOnlyList<WorkLog> logs, Split split, View view)
    {
        switch (split)
        {
            case Split.Person:
                return Largest(logs.GroupBy(log => view.Person(log.By)?.Id ?? log.By)
                    .Select(group => (view.NameOf(group.Key), Sum(group), view.Person(group.Key))));
            case Split.Week:
                return [.. logs.GroupBy(log => Sheet.WeekOf(log.Day)).OrderBy(week => week.Key)
                    .Select(week => (view.Words.Date(week.Key, view.Today), Sum(week), (Person?)null))];
            case Split.Task:
                var titles = await TimesheetCard.Titles(logs, view, kinds);
                return Largest(logs.GroupBy(log => log.On is null ? view.Words["no task"] : titles[log])
                    .Select(group => (group.Key, Sum(group), (Person?)null)));
            default:
                var labels = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
                foreach (var on in logs.Select(log => log.On).OfType<string>().Distinct())
                    labels[on] = await kinds.Find(view.Store, on) is var (_, item) ? item.Labels : [];
                return Largest(logs.SelectMany(log => log.On is { } on && labels[on] is { Count: > 0 } its ? its.Select(label => (Label: $"#{label}", log))
                    : [(view.Words["no label"], log)]).GroupBy(one => one.Label)
                        .Select(group => (group.Key, Sum(group.Select(one => one.log)), (Person?)null)));
        }
    }

    private static int Sum(IEnumerable<WorkLog> logs) => logs.Sum(log => log.Minutes);

    private static List<(string, int, Person?)> Largest(IEnumerable<(string Name, int Minutes, Person? Person)> sums) =>
        [.. sums.OrderByDescending(sum => sum.Minutes).ThenBy(sum => sum.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Minutes that somebody works in some days.</summary>
    private static int Worked(Person person, Period days, View view)
    {
        var (time, minutes) = (person.WorkTimeIn(view.Project), 0);
        for (var day = days.From; day <= days.To; day = day.AddDays(1))
            minutes += time.On(day) is var (from, to) ? (int)(to - from).TotalMinutes : 0;
        return minutes;
    }
}
