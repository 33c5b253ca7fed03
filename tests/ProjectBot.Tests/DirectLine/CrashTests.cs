namespace ProjectBot.Tests.DirectLine;

public sealed class CrashTests
{
    [Fact]
    public async Task What_was_accepted_before_a_crash_is_heard_at_the_next_start_under_the_same_id()
    {
        var never = new TaskCompletionSource();
        var crashed = await ChatHost.Start(before: _ => never.Task);
        var mira = await crashed.Join();
        var first = await mira.Say("one");
        var second = await mira.Say("two");

        // The first host is still there but hangs, as a killed one would; the second starts on what it kept.
        await using var next = await ChatHost.Start(crashed.Store);
        var activities = await (mira with { Host = next }).Until(4);
        Assert.Equal(["one", "two", "Echo: one", "Echo: two"], activities.Select(activity => activity.GetProperty("text").GetString()));
        Assert.Equal([$"chatpage|{mira.Conversation}|{first}", $"chatpage|{mira.Conversation}|{second}"], next.Turns.Select(turn => turn.Id));

        never.SetCanceled();
        await crashed.DisposeAsync();
    }

    [Fact]
    public async Task What_was_heard_is_not_heard_again_at_the_next_start()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        await mira.Say("one");
        await mira.Until(2);
        await host.DisposeAsync();
        await using var next = await ChatHost.Start(host.Store);
        await (mira with { Host = next }).Say("two");
        await (mira with { Host = next }).Until(4);
        Assert.Equal(["two"], next.Turns.Select(turn => turn.Text));
    }

    [Fact]
    public async Task A_stop_finishes_the_turn_that_runs_and_leaves_the_rest_for_the_next_start()
    {
        var go = new TaskCompletionSource();
        var runs = new TaskCompletionSource();
        var host = await ChatHost.Start(before: _ => { runs.TrySetResult(); return go.Task; });
        var mira = await host.Join();
        await mira.Say("running");
        await mira.Say("waiting");
        await runs.Task;
        var stopping = host.DisposeAsync();
        go.SetResult();
        await stopping;
        Assert.Equal(["running"], host.Turns.Select(turn => turn.Text));
        await using var next = await ChatHost.Start(host.Store);
        await (mira with { Host = next }).Until(4);
        Assert.Equal(["waiting"], next.Turns.Select(turn => turn.Text));
    }

    [Fact]
    public async Task A_bot_that_fails_says_so_and_hears_the_next_message()
    {
        await using var host = await ChatHost.Start(before: turn => turn.Text == "bad" ? throw new InvalidOperationException() : Task.CompletedTask);
        var mira = await host.Join();
        await mira.Say("bad");
        await mira.Say("good");
        var texts = (await mira.Until(4)).Select(activity => activity.GetProperty("text").GetString()!).ToList();
        Assert.Contains(texts, text => text.StartsWith("Something went wrong on my side", StringComparison.Ordinal));
        Assert.Contains("Echo: good", texts);
    }

    [Fact]
    public async Task Two_hosts_on_one_store_lose_nothing_of_a_conversation()
    {
        await using var one = await ChatHost.Start();
        await using var two = await ChatHost.Start(one.Store);
        var here = await one.Join();
        var there = here with { Host = two };
        for (var number = 1; number <= 5; number++)
        {
            await here.Say($"here {number}");
            await there.Say($"there {number}");
        }
        await here.Until(1);
        for (var attempt = 0; attempt < 500 && one.Turns.Count + two.Turns.Count < 10; attempt++)
            await Task.Delay(20);
        await using var third = await ChatHost.Start(one.Store);
        var activities = await (here with { Host = third }).Until(20);
        Assert.Equal(20, activities.Select(activity => activity.GetProperty("id").GetString()).Distinct().Count());
    }
}
