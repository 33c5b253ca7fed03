using ProjectBot.Team;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Tests.Tasks;
using ProjectBot.Time;
using ProjectBot.WorkLogs;

namespace ProjectBot.Tests.WorkLogs;

public sealed class WorkLogTests
{
    [Fact]
    public async Task Logging_keeps_the_entry_and_the_total_of_the_task_in_one_turn()
    {
        var office = new Office(Some.Task(1) with { Estimate = 240, Spent = 60 });
        var reply = await office.Do(WorkLogFeature.Log, Office.One(1).Add(TimeArguments.Spent, 120).Add(BasicArguments.Note, "wrote intro"), "bo");
        Assert.Equal("T1 Write the offer: 2h logged.\n3h of 4h.", reply.Text);
        Assert.Equal(180, (await office.Task(1)).Spent);
        var log = Assert.Single(await office.Store.All<WorkLog>(WorkLog.OfTask("apollo", 1)));
        Assert.Equal(("apollo/W1", "bo", 120, Some.Today, "wrote intro"), (log.Id, log.By, log.Minutes, log.Day, log.Note));
        Assert.Contains("1h more than estimated", (await office.Do(WorkLogFeature.Log, Office.One(1).Add(TimeArguments.Spent, 120))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(25 * 60, 0)]
    [InlineData(60, 1)]
    public async Task Nonsense_is_refused_and_nothing_is_kept(int minutes, int daysAhead)
    {
        var office = new Office(Some.Task(1));
        var reply = await office.Do(WorkLogFeature.Log, Office.One(1).Add(TimeArguments.Spent, minutes).Add(TimeArguments.Date, Some.Today.AddDays(daysAhead)));
        Assert.Empty(reply.Saves);
        Assert.NotNull(reply.Text);
    }

    [Fact]
    public async Task The_list_is_this_week_with_totals_by_person_and_task()
    {
        var office = await Busy();
        var card = (await office.Do(WorkLogFeature.List, new Args())).Card!;
        Assert.Equal("Time on Apollo, Mon 23 Nov to Sun 29 Nov", card.Title);
        Assert.Equal("3h 30min in all.", Assert.IsType<Text>(card.Body[0]).Content);
        Assert.Equal([new("Bo", "2h"), new Fact("Ana", "1h 30min")], Assert.IsType<Facts>(card.Body[1]).Items.AsEnumerable());
        Assert.Equal(["T1 Write the offer", "T2 Write the offer"], card.Body.OfType<Section>().First().Body.OfType<Rows>().Single().Items.Select(row => row.Cells[0]));
    }

    [Fact]
    public async Task The_list_can_be_of_a_person_a_task_or_a_period()
    {
        var office = await Busy();
        Assert.Equal("1h 30min in all.", First(await office.Do(WorkLogFeature.List, new Args().Flag("mine"))));
        Assert.Equal("2h in all.", First(await office.Do(WorkLogFeature.List, new Args().Add(PersonArguments.Owner, Some.Bo))));
        Assert.Equal("3h in all.", First(await office.Do(WorkLogFeature.List, Office.One(1))));
        Assert.Equal("1h in all.", First(await office.Do(WorkLogFeature.List, new Args().Add(TimeArguments.Period, new Period(new(2026, 10, 1), new(2026, 10, 31))))));
        Assert.Equal("4h 30min in all.", First(await office.Do(WorkLogFeature.List, new Args().Add(TimeArguments.Period, new Period(new(2026, 10, 1), new(2026, 11, 30))))));
        Assert.Equal("That is a long time. Ask for at most five years.", (await office.Do(WorkLogFeature.List, new Args().Add(TimeArguments.Period, new Period(DateOnly.MinValue, DateOnly.MaxValue)))).Text);
    }

    [Fact]
    public async Task Hours_are_not_spoken_of_where_a_client_reads()
    {
        var office = new Office(Some.Task(1) with { ClientVisible = true });
        Assert.Empty((await office.Do(WorkLogFeature.Log, Office.One(1).Add(TimeArguments.Spent, 60), group: true, audience: Role.Client)).Saves);
        Assert.Null((await office.Do(WorkLogFeature.List, new Args(), group: true, audience: Role.Client)).Card);
    }

    private static async Task<Office> Busy()
    {
        var office = new Office(Some.Task(1), Some.Task(2));
        await office.Do(WorkLogFeature.Log, Office.One(1).Add(TimeArguments.Spent, 120), "bo");
        await office.Do(WorkLogFeature.Log, Office.One(2).Add(TimeArguments.Spent, 90));
        await office.Do(WorkLogFeature.Log, Office.One(1).Add(TimeArguments.Spent, 60).Add(TimeArguments.Date, new DateOnly(2026, 10, 31)));
        return office;
    }

    private static string First(Reply reply) => Assert.IsType<Text>(reply.Card!.Body[0]).Content;
}
