using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Host;
using ProjectBot.Storage;
using ProjectBot.Tasks;
using Xunit.Abstractions;

namespace ProjectBot.Tests.DirectLine;

/// <summary>What a message in the web chat costs of the disk, and that the disk has what was answered: each commit is a sync.</summary>
public sealed class CommitTests(ITestOutputHelper output)
{
    private static readonly string[] Lines =
        ["hello", "project new Apollo", "task add Book the hotel", "tasks mine", "T1", "task add", "Call the printer", "save", "help", "no such thing"];

    /// <summary>Stands still, so that no turn takes its time unless a test says so.</summary>
    private readonly FakeTimeProvider _time = new(new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));

    private int _said;

    [Fact]
    public async Task A_message_in_the_web_chat_is_one_commit_whether_it_reads_changes_or_goes_on_with_a_dialog()
    {
        var store = new CountedStore(new MemoryStore(Composition.DocumentTypes()));
        await using var host = await ChatHost.Start(real: store, time: _time);
        var mira = await host.Join();
        var costs = new List<(string Line, int Commits)>();
        foreach (var line in Lines)
            costs.Add((line, (await Cost(store, () => mira.Say(line, $"{++_said}"), line)).Count));
        Assert.Equal(Lines.Select(line => (line, 1)), costs);
    }

    [Fact]
    public async Task A_press_is_one_commit_and_each_other_message_with_the_same_card_that_is_drawn_again_one_more()
    {
        var store = new CountedStore(new MemoryStore(Composition.DocumentTypes()));
        await using var host = await ChatHost.Start(real: store, time: _time);
        var mira = await host.Join();
        foreach (var line in (string[])["project new Apollo", "task add Book the hotel"])
            await Cost(store, () => mira.Say(line, $"{++_said}"), line);
        Assert.Single(await Cost(store, () => Press(1), "T1 start, pressed"));
        Assert.Single(await Cost(store, () => mira.Say("T1", $"{++_said}"), "T1"));
        var commits = await Cost(store, () => Press(2, "T1 done"), "T1 done, pressed");
        Assert.Equal(["directline-chunk"], commits.Skip(1));

        Task Press(int version, string say = "T1 start") => mira.Post(new
        {
            type = "message", channelData = new { postBack = true, said = $"{++_said}" }, value = new { say, subject = "apollo/T1", v = version },
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Stopped_dead_at_any_commit_of_a_message_a_host_that_starts_again_has_done_and_said_it_once(bool isSlow)
    {
        for (var commits = 0; await IsStopped(commits, isSlow); commits++)
            Assert.InRange(commits, 0, 10);
    }

    [Fact]
    public async Task What_was_said_stands_there_while_the_bot_takes_its_time_and_before_what_is_answered()
    {
        var store = new CountedStore(new MemoryStore(Composition.DocumentTypes()));
        await using var host = await ChatHost.Start(real: store, time: _time);
        var mira = await host.Join();
        await mira.Say("hello");
        var before = (await mira.Poll()).Watermark;
        var slow = new TaskCompletionSource();
        store.Slow = slow.Task;
        var id = await Passing(mira.Say("project new Apollo"));
        Assert.Equal(["project new Apollo"], (await mira.Poll(before)).Activities.Select(Text));
        slow.SetResult();
        for (var tries = 0; (await mira.Poll(before)).Activities.Count < 2 && tries < 500; tries++)
            await Task.Delay(20);
        var (said, _) = await mira.Poll(before);
        Assert.Equal((id, id), (said[0].GetProperty("id").GetString(), said[1].GetProperty("replyToId").GetString()));
    }

    [Fact]
    public async Task The_same_message_sent_many_times_at_once_is_one_commit_and_gets_one_id()
    {
        var store = new CountedStore(new MemoryStore(Composition.DocumentTypes()));
        await using var host = await ChatHost.Start(real: store, time: _time);
        var mira = await host.Join();
        await mira.Say("project new Apollo");
        var ids = Array.Empty<string>();
        Assert.Single(await Cost(store, async () => ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => mira.Say("task add Once"))), "eight times"));
        Assert.Single(ids.Distinct());
        Assert.Single(await ((IStore)store).All<TaskItem>(TaskItem.In("apollo")));
    }

    [Fact]
    public async Task What_the_disk_does_not_have_yet_is_neither_shown_nor_acknowledged()
    {
        var store = new CountedStore(new MemoryStore(Composition.DocumentTypes()));
        await using var host = await ChatHost.Start(real: store, time: _time);
        var mira = await host.Join();
        await mira.Say("project new Apollo");
        await store.Settled();
        var before = (await mira.Poll()).Watermark;
        store.Hold();
        var said = mira.Say("task add Book the hotel");
        await store.Settled();
        Assert.Empty((await mira.Poll(before)).Activities);
        Assert.False(said.IsCompleted);
        store.LetGo();
        await said;
        Assert.Equal(2, (await mira.Poll(before)).Activities.Count);
    }

    [Fact]
    public async Task What_the_disk_did_not_take_stands_nowhere_and_is_apologised_for()
    {
        var store = new CountedStore(new MemoryStore(Composition.DocumentTypes()));
        await using var host = await ChatHost.Start(real: store, time: _time);
        var mira = await host.Join();
        await mira.Say("project new Apollo");
        await store.Settled();
        var before = (await mira.Poll()).Watermark;
        store.Hold();
        var said = mira.Say("task add Book the hotel");
        await store.Settled();
        store.Lose();
        await said;
        var (told, next) = await mira.Poll(before);
        Assert.Equal(["task add Book the hotel", "I cannot save anything right now, so nothing was changed. Please tell whoever looks after this bot."], told.Select(Text));
        await mira.Say("task add Book the hotel", "once more");
        Assert.Contains("Added T1", (await mira.Poll(next)).Activities[1].GetRawText(), StringComparison.Ordinal);
        Assert.Single(await ((IStore)store).All<TaskItem>(TaskItem.In("apollo")));
    }

    [Fact]
    public async Task What_was_taken_and_could_not_be_answered_is_heard_before_what_is_said_next()
    {
        var store = new CountedStore(new MemoryStore(Composition.DocumentTypes()));
        await using var host = await ChatHost.Start(real: store, time: _time);
        var mira = await host.Join();
        await mira.Say("project new Apollo");
        await store.Settled();
        var before = (await mira.Poll()).Watermark;
        var slow = new TaskCompletionSource();
        (store.Slow, store.Left) = (slow.Task, 1);
        await Passing(mira.Say("task add Book the hotel"));
        slow.SetResult();
        // Refused: the turn, and the apology for it.
        for (var tries = 0; store.Left > -2 && tries < 500; tries++)
            await Task.Delay(20);
        await store.Settled();
        Assert.Equal(["task add Book the hotel"], (await mira.Poll(before)).Activities.Select(Text));
        store.Left = int.MaxValue;
        await mira.Say("no such thing");
        var (log, _) = await mira.Poll(before);
        Assert.Equal(["task add Book the hotel", "no such thing"], log.Where(one => one.GetProperty("from").GetProperty("role").GetString() == "user").Select(Text));
        Assert.Contains("Added T", log[1].GetRawText(), StringComparison.Ordinal);
        Assert.Equal(4, log.Count);
    }

    /// <summary>One life of a host that ends after so many commits of a message, and the next. False when it did not come to that.</summary>
    private async Task<bool> IsStopped(int commits, bool isSlow)
    {
        var kept = new MemoryStore(Composition.DocumentTypes());
        var mortal = new CountedStore(kept);
        await using var first = await ChatHost.Start(real: mortal, time: _time);
        var mira = await first.Join();
        await mira.Say("project new Apollo");
        await mortal.Settled();
        var before = int.Parse((await mira.Poll()).Watermark, CultureInfo.InvariantCulture);
        mortal.Left = commits;
        var slow = new TaskCompletionSource();
        if (isSlow)
            mortal.Slow = slow.Task;
        var said = Say();
        await (isSlow ? Passing(said) : said);
        slow.SetResult();
        await mortal.Settled();
        var isStopped = mortal.Left < 0;
        mortal.Left = 0;

        var store = new CountedStore(kept);
        await using var next = await ChatHost.Start(first.Store, real: store, time: _time);
        mira = mira with { Host = next };
        // As a client does that saw no answer.
        await Say();
        Assert.Single(await kept.All<TaskItem>(TaskItem.In("apollo")));
        var (log, _) = await mira.Poll($"{before}");
        Assert.Equal(2, log.Count);
        Assert.Equal("task add Book the hotel", Text(log[0]));
        Assert.Contains("Added T", log[1].GetRawText(), StringComparison.Ordinal);
        Assert.Equal(log[0].GetProperty("id").GetString(), log[1].GetProperty("replyToId").GetString());
        return isStopped;

        Task<HttpResponseMessage> Say() => mira.Post(new { type = "message", text = "task add Book the hotel", channelData = new { said = "once" } });
    }

    /// <summary>Lets time pass until something is done.</summary>
    private async Task<T> Passing<T>(Task<T> done)
    {
        for (; !done.IsCompleted; await Task.Delay(10))
            _time.Advance(TimeSpan.FromMilliseconds(50));
        return await done;
    }

    private async Task<List<string>> Cost(CountedStore store, Func<Task> say, string line)
    {
        await store.Settled();
        store.Commits.Clear();
        store.Bytes = 0;
        await say();
        await store.Settled();
        var commits = store.Commits.ToList();
        output.WriteLine($"{line}: {commits.Count}, {store.Bytes} bytes ({string.Join(", ", commits)})");
        return commits;
    }

    private static string? Text(JsonElement activity) => activity.TryGetProperty("text", out var text) ? text.GetString() : null;
}
