using System.Text;
using ProjectBot.Tasks;
using ProjectBot.WorkLogs;

namespace ProjectBot.Tests.Chat;

public sealed class UndoTests
{
    private static readonly string[] Says =
    [
        "T1 done", "T2 done", "T1 T3 done", "T1 start", "T2 reopen", "T3 blocked by rain", "T3 unblock", "T1 due friday", "T2 due none", "T1 T2 p1", "T2 priority none", "T3 est 4h", "T1 #sales", "T1 unlabel #sales",
        "T2 rename Offer again", "T1 describe Three pages", "T3 to me", "T3 also Bo", "T3 to nobody", "T2 under T1", "T2 under none", "T3 after T1", "T3 not after T1", "T1 item Read it", "T1 check 1", "T1 uncheck 1",
        "T2 +1h", "log 30m T1 on yesterday", "T2 repeat every monday", "T2 repeat off", "T3 comment Fine", "T1 watch", "T1 unwatch", "T2 share", "T2 hide", "T3 cancel too late", "T3 reopen", "task add Something new by tomorrow", "task add Part under T1",
    ];

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public async Task Whatever_three_people_did_can_be_undone_step_by_step(int seed)
    {
        var talk = await Begun();
        var start = await Tasks(talk);
        var random = new Random(seed);
        string[] people = ["ana", "bo", "dan"];
        var did = new Stack<string>();
        for (var i = 0; i < 30; i++)
        {
            var who = people[random.Next(people.Length)];
            var heard = await talk.Bot.Hear(talk.Turn(who, null, Says[random.Next(Says.Length)]), inline: true);
            if (heard.Entry is { Changes.Length: > 0 })
                did.Push(who);
            else
                await talk.Play($"{who}: cancel");
        }

        Assert.True(did.Count > 8, $"only {did.Count} of 30 did anything");
        Assert.NotEqual(start, await Tasks(talk));
        while (did.TryPop(out var who))
            Assert.StartsWith("bot: Undone", await talk.Say($"{who}: undo"), StringComparison.Ordinal);
        Assert.Equal(start, await Tasks(talk));
        Assert.Empty((await talk.Store.All<WorkLog>(WorkLog.Of("apollo/T1"))).Where(log => !log.Removed));
    }

    [Fact]
    public async Task A_change_that_somebody_built_on_is_not_undone_and_says_who()
    {
        var talk = await Begun();
        await talk.Play("ana: T1 rename A better name");
        await talk.Play("bo: T1 rename A still better name");
        Assert.Equal("bot: I cannot undo that: T1 was changed since by Bo (change the title). Nothing was touched.", await talk.Say("ana: undo"));
        await talk.Play("bo: undo");
        Assert.StartsWith("bot: Undone", await talk.Say("ana: undo"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_at_once_all_or_none_and_all_again()
    {
        var talk = await Begun();
        var start = await Tasks(talk);
        foreach (var line in new[] { "T1 due friday", "T2 p1", "T1 done" })
            await talk.Play($"ana: {line}");
        var end = await Tasks(talk);
        await talk.Play("bo: T2 p2");
        Assert.StartsWith("bot: I cannot undo that: T2 was changed since by Bo", await talk.Say("ana: undo 3"), StringComparison.Ordinal);
        await talk.Play("bo: undo");
        Assert.Equal(end, await Tasks(talk));
        Assert.StartsWith("bot: Your last 3 changes are undone. T1: to do", await talk.Say("ana: undo 3"), StringComparison.Ordinal);
        Assert.Equal(start, await Tasks(talk));
        Assert.StartsWith("bot: Done again", await talk.Say("ana: redo"), StringComparison.Ordinal);
        Assert.Equal(end, await Tasks(talk));
        Assert.Equal("bot: There is nothing to redo.", await talk.Say("ana: redo"));
    }

    [Fact]
    public async Task The_button_of_an_older_receipt_undoes_that_very_change()
    {
        var talk = await Begun();
        var receipt = (await talk.Play("ana: T1 due friday"))[0];
        await talk.Play("ana: T2 p1");
        var undo = Transcript.Buttons(receipt).Single(button => button.Label == "Undo").Say;
        Assert.StartsWith("bot: Undone. T1: without a due date.", await talk.Say($"ana: {undo}"), StringComparison.Ordinal);
        Assert.Equal("bot: That is undone already.", await talk.Say($"ana: {undo}"));
        Assert.Equal((null, 1), ((await talk.Store.Find<TaskItem>("apollo/T1"))!.Due, (await talk.Store.Find<TaskItem>("apollo/T2"))!.Priority));
    }

    private static async Task<Transcript> Begun()
    {
        var talk = new Transcript();
        foreach (var line in new[] { "ana: project new Apollo", "bo: hi", "dan: hi", "ana: add Bo as member", "ana: add Dan as member", "bo: project use Apollo", "dan: project use Apollo", "ana: task add Offer", "ana: task add Print", "ana: task add Send" })
            await talk.Play(line);
        return talk;
    }

    private static async Task<string> Tasks(Transcript talk)
    {
        var type = talk.Store.Types.Of(typeof(TaskItem));
        var tasks = await talk.Store.All<TaskItem>(TaskItem.In("apollo"));
        return string.Join('\n', tasks.Where(task => !task.Removed).OrderBy(task => task.Number).Select(task => Encoding.UTF8.GetString(type.Body(task))));
    }
}
