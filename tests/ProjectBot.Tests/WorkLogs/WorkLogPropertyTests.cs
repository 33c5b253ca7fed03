using CsCheck;
using ProjectBot.Tests.Tasks;
using ProjectBot.Time;
using ProjectBot.Team;
using ProjectBot.WorkLogs;

namespace ProjectBot.Tests.WorkLogs;

/// <summary>Sums hold whatever is done, and are those of somebody who reckons otherwise.</summary>
public sealed class WorkLogPropertyTests
{
    private const int Tasks = 3;

    private static readonly string[] Zones = ["Europe/Berlin", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe"];

    /// <summary>Around the changes of clocks of spring and autumn.</summary>
    private static readonly DateOnly[] Firsts = [new(2026, 3, 5), new(2026, 3, 26), new(2026, 10, 1), new(2026, 10, 22), new(2026, 11, 28)];

    [Fact]
    public Task What_a_task_took_is_the_sum_of_its_entries_after_whatever_was_done() =>
        Gen.Select(Gen.Int[0, 1], Gen.Int[0, 6], Gen.Int[1, 6], Gen.Int[1, Tasks]).Array[8, 20].SampleAsync(async steps =>
        {
            var office = await Office.With([.. Enumerable.Range(1, Tasks).Select(number => Some.Task(number))]);
            foreach (var (who, what, entry, task) in steps)
            {
                await office.Say($"{(who == 0 ? "ana" : "bo")}: {Line(what, entry, task)}");
                for (var number = 1; number <= Tasks; number++)
                    Assert.Equal((await office.Store.All<WorkLog>(WorkLog.Of($"apollo/T{number}"))).Where(log => !log.Removed).Sum(log => log.Minutes),
                        (await office.Task(number)).Spent);
            }
        }, iter: 30);

    private static string Line(int what, int entry, int task) => what switch
    {
        0 => $"log {entry}h T{task}",
        1 => $"T{task} +{entry * 10}min and 20min T{1 + task % Tasks}",
        2 => $"W{entry} edit {task}h",
        3 => $"W{entry} edit for T{task}",
        4 => $"W{entry} delete",
        5 => "undo",
        _ => "redo",
    };

    [Fact]
    public void A_timesheet_is_right_in_every_zone_and_where_clocks_change() =>
        Gen.Select(Gen.Int[0, Zones.Length - 1], Gen.Int[0, Firsts.Length - 1], Gen.Int[0, 6], Gen.Int[4, 12], Gen.Select(Gen.Int[0, 13], Gen.Int[1, 600]).Array[0, 20], Gen.Int[0, 14])
            .Sample((zone, first, from, length, logged, away) =>
            {
                var (monday, days) = (Sheet.WeekOf(Firsts[first]), new Period(Sheet.WeekOf(Firsts[first]), Sheet.WeekOf(Firsts[first]).AddDays(13)));
                var person = new Person
                {
                    Id = "bo", Name = "Bo", Zone = Zones[zone], WorkFrom = new(from is > 0 and < 4 ? 4 : from, 0), WorkTo = new(Math.Max(from, 4) + length, 0), Week = (Weekdays)127,
                    Absences = away < 14 ? [new(monday.AddDays(away), monday.AddDays(away))] : [],
                };
                var logs = logged.Select((one, at) => new WorkLog { Id = $"apollo/W{at + 1}", By = "bo", Note = "x", Day = monday.AddDays(one.Item1), Minutes = one.Item2, At = default }).ToList();
                var sheet = new Timesheet(person, days, logs, new Dictionary<DateOnly, int>(), person.WorkTimeIn(null), monday.AddDays(10));
                Assert.Equal(logged.Sum(one => one.Item2), sheet.Total);
                var gaps = new List<(DateOnly, int)>();
                for (var day = 0; day < 14; day++)
                {
                    var worked = day == away ? 0 : ByTheClock(person, monday.AddDays(day));
                    Assert.Equal(worked, sheet.Expected(monday.AddDays(day)));
                    if (day < 10 && worked > logged.Where(one => one.Item1 == day).Sum(one => one.Item2))
                        gaps.Add((monday.AddDays(day), worked - logged.Where(one => one.Item1 == day).Sum(one => one.Item2)));
                }

                Assert.Equal(gaps, sheet.Gaps);
            });

    /// <summary>Counts the minutes of two days around at which the clocks of the zone show a time of the hours of the day.</summary>
    private static int ByTheClock(Person person, DateOnly day)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(person.Zone);
        var (at, minutes) = (new DateTimeOffset(day.AddDays(-1), TimeOnly.MinValue, TimeSpan.Zero), 0);
        for (var minute = 0; minute < 3 * 1440; minute++, at = at.AddMinutes(1))
            if (TimeZoneInfo.ConvertTime(at, zone).DateTime is var local && DateOnly.FromDateTime(local) == day
                && TimeOnly.FromDateTime(local) is var time && time >= person.WorkFrom && time < person.WorkTo)
                minutes++;
        return minutes;
    }

    [Fact]
    public async Task Many_who_log_at_once_on_two_hosts_lose_nothing()
    {
        var one = new Transcript();
        await one.Play("given: Apollo with ana, bo");
        await one.Play("ana: task add Prepare the offer");
        var other = new Transcript(one.Store);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(at => Task.Run(async () =>
            await (at % 2 == 0 ? one : other).Bot.Hear(one.Turn(at % 3 == 0 ? "ana" : "bo", null, "log 1h T1", $"at-once-{at}"), inline: true))));
        Assert.Equal(40 * 60, (await one.Store.Find<ProjectBot.Tasks.TaskItem>("apollo/T1"))!.Spent);
        Assert.Equal(40, (await one.Store.All<WorkLog>(WorkLog.Of("apollo/T1"))).Count);
    }
}
