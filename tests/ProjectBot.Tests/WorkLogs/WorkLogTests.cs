using ProjectBot.Cards;
using ProjectBot.Tests.Tasks;
using ProjectBot.WorkLogs;

namespace ProjectBot.Tests.WorkLogs;

public sealed class WorkLogTests
{
    [Fact]
    public async Task Logging_keeps_the_entry_and_the_total_of_the_task_in_one_turn()
    {
        var office = await Office.With(Some.Task(1) with { Estimate = 240 });
        Assert.Equal("Logged 2h on T1 Write the offer.\n2h of 4h.", await office.Text("bo: T1 +2h wrote intro"));
        Assert.Equal(120, (await office.Task(1)).Spent);
        var log = Assert.Single(await office.Store.All<WorkLog>(WorkLog.Of("apollo/T1")));
        Assert.Equal(("apollo/W1", "bo", 120, Some.Today, "wrote intro"), (log.Id, office.Names([log.By]), log.Minutes, log.Day, log.Note));
        Assert.Contains("1h more than estimated", await office.Text("ana: log 3h T1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undoing_takes_the_entry_and_the_total_back()
    {
        var office = await Office.With(Some.Task(1));
        await office.Say("bo: T1 +2h", "bo: undo");
        Assert.Equal(0, (await office.Task(1)).Spent);
        Assert.Equal("No time is logged there. Log some: T12 +2h wrote the intro", await office.Text("bo: logs T1"));
    }

    [Theory]
    [InlineData("T1 +0min")]
    [InlineData("T1 +25h")]
    [InlineData("T1 +1h on 2026-11-26")]
    public async Task Nonsense_is_refused_and_nothing_is_kept(string line)
    {
        var office = await Office.With(Some.Task(1));
        Assert.NotNull(await office.Text($"ana: {line}"));
        Assert.Empty(await office.Store.All<WorkLog>(WorkLog.Of("apollo/T1")));
        Assert.Equal(1, (await office.Task(1)).Version);
    }

    [Fact]
    public async Task The_list_is_this_week_with_totals_by_person_and_task()
    {
        var office = await Busy();
        var card = (await office.Say("ana: logs")).Card!;
        Assert.Equal("Time on Apollo, Mon 23 Nov to Sun 29 Nov", card.Title);
        Assert.Equal("3h 30min in all.", Assert.IsType<Text>(card.Body[0]).Content);
        Assert.Equal([new("Bo", "2h"), new Fact("Ana", "1h 30min")], Assert.IsType<Facts>(card.Body[1]).Items.AsEnumerable());
        Assert.Equal(["T1 Write the offer", "T2 Write the offer"], card.Body.OfType<Section>().First().Body.OfType<Entries>().Single().Items.Select(entry => $"{entry.Ref} {entry.Title}"));
    }

    [Theory]
    [InlineData("logs mine", "1h 30min in all.")]
    [InlineData("logs for Bo", "2h in all.")]
    [InlineData("logs T1", "3h in all.")]
    [InlineData("logs 2026-10-01..2026-10-31", "1h in all.")]
    [InlineData("logs 2026-10-01..2026-11-30", "4h 30min in all.")]
    public async Task The_list_can_be_of_a_person_a_task_or_a_period(string line, string total)
    {
        var office = await Busy();
        Assert.Equal(total, Assert.IsType<Text>((await office.Say($"ana: {line}")).Card!.Body[0]).Content);
    }

    [Fact]
    public async Task A_list_of_very_many_years_is_refused()
    {
        var office = await Busy();
        Assert.Equal("That is a long time. Ask for at most five years.", await office.Text("ana: logs 1900-01-01..2100-12-31"));
    }

    [Fact]
    public async Task Hours_are_not_spoken_of_where_a_client_reads()
    {
        var office = await Office.With(Some.Task(1) with { ClientVisible = true });
        foreach (var line in new[] { "T1 +1h", "log 1h T1", "logs", "logs T1" })
            Assert.Equal("A client reads here, and this is internal: hours. Tell me in private.", await office.Text($"ana@shop: {line}"));
        Assert.Equal(0, (await office.Task(1)).Spent);
        await office.Say("ana: T1 +7h");
        Assert.DoesNotContain("7h", string.Join('\n', Items.Texts.Of(await office.Say("carla: T1")).Concat(Items.Texts.Of(await office.Say("carla: history T1")))), StringComparison.Ordinal);
    }

    private static async Task<Office> Busy()
    {
        var office = await Office.With(Some.Task(1), Some.Task(2));
        await office.Say("bo: T1 +2h", "ana: T2 +90min", "ana: log 1h T1 on 2026-10-31");
        return office;
    }
}
