using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Tasks;

namespace ProjectBot.WorkLogs;

/// <summary>Time logged, with totals by person and by task.</summary>
public static class WorkLogCard
{
    private const int Shown = 20;

    public static Card For(IReadOnlyList<WorkLog> logs, string title, TaskSet tasks, DateOnly today, Words words, Func<string, string> nameOf)
    {
        var latest = logs.OrderByDescending(log => log.Day).ThenByDescending(log => log.At).Take(Shown);
        return new(title,
        [
            new Text(words.Say($"{words.Duration(logs.Sum(log => log.Minutes))} in all."), Tone.Strong),
            new Facts(logs.GroupBy(log => log.By).Select(by => (Name: nameOf(by.Key), Minutes: by.Sum(log => log.Minutes)))
                .OrderByDescending(one => one.Minutes).Select(one => (one.Name, words.Duration(one.Minutes)))),
            new Section(words["By task"],
            [
                new Rows([words["Task"], words["Time"]], [.. logs.GroupBy(log => log.Task).Select(by => (by.Key, Minutes: by.Sum(log => log.Minutes)))
                    .OrderByDescending(one => one.Minutes).Take(Shown).Select(one => new Row([Named(one.Key, tasks), words.Duration(one.Minutes)], $"T{one.Key}"))]),
            ]),
            new Section(words["Entries"],
            [
                new Rows([words["Day"], words["Who"], words["Task"], words["Time"], words["Note"]],
                    [.. latest.Select(log => new Row([words.Date(log.Day, today), nameOf(log.By), $"T{log.Task}", words.Duration(log.Minutes), log.Note ?? ""], $"T{log.Task}"))]),
            ], Folded: true),
        ]);
    }

    private static string Named(int task, TaskSet tasks) => tasks.Find(task) is { } found ? $"{found.Ref} {Shorter.Line(found.Title)}" : $"T{task}";
}
