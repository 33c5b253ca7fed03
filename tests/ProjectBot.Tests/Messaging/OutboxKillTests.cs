using System.Collections.Concurrent;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using Xunit.Abstractions;

namespace ProjectBot.Tests.Messaging;

/// <summary>The outbox is stopped dead at every single step, and another one starts on what the store has by then.</summary>
public sealed class OutboxKillTests(ITestOutputHelper output) : PostOffice
{
    private const int Turns = 4, Each = 3;

    [Fact]
    public async Task Killed_at_any_step_nothing_is_missing_and_what_is_said_twice_was_under_way_or_not_noted_and_is_counted()
    {
        var (runs, again, most, kills) = (0, 0, 0, 0);
        for (var step = 0; ; step++)
        {
            var said = new ConcurrentBag<string>();
            var before = Counted("repeats", "restart");
            var wasKilled = await Run(step, said);
            runs++;
            Assert.Equal(Turns * Each, said.Distinct().Count());
            var twice = said.Count - (Turns * Each);
            Assert.True(Counted("repeats", "restart") - before >= twice, "A repeat was not counted.");
            Assert.InRange(twice, 0, 26);
            (again, most) = (again + twice, Math.Max(most, twice));
            if (!wasKilled)
                break;
            kills++;
        }

        output.WriteLine($"{kills} kill points, {runs * Turns * Each} messages wanted, 0 missing, {again} sent again, at most {most} in a run; {Counted("repeats", "restart")} counted as possible");
        Assert.True(kills > 30);
        Assert.InRange(again, 1, kills * 16);
    }

    [Fact]
    public async Task Two_hosts_on_one_store_send_nothing_twice_and_one_takes_over_what_the_other_left_when_its_lease_is_over()
    {
        var shared = new MemoryStore(Documents.Types());
        var said = new ConcurrentBag<string>();
        for (var turn = 0; turn < 40; turn++)
            await new Recorder(shared, new() { Sender = turn % 2 == 0 ? "one" : "two" })
                .Keep(new($"t{turn}", Start, "p1", "a"), new() { Others = [To($"room {turn % 5}", $"{turn}-0"), To($"room {turn % 7}", $"{turn}-1")] });
        var one = New(new() { Sender = "one" }, shared, new Said(said));
        var two = New(new() { Sender = "two" }, shared, new Said(said));
        await Task.WhenAll(one.Start(default), two.Start(default), one.Look().AsTask(), two.Look().AsTask());
        await Pass(() => said.Count >= 80, TimeSpan.FromMilliseconds(50));
        Assert.Equal(80, said.Distinct().Count());

        // What one took and never sent, two takes after the lease.
        await new Recorder(shared, new() { Sender = "gone" }).Keep(new("left", Time.GetUtcNow(), "p1", "a"), new() { Others = [To("a", "left")] });
        await two.Look();
        await Settled();
        Assert.DoesNotContain("left", said);
        await Pass(() => said.Contains("left"), TimeSpan.FromSeconds(10));
        await Pass(() => one.Waiting + two.Waiting == 0, TimeSpan.FromSeconds(10));
        Assert.Equal(81, said.Count);
    }

    /// <summary>One life that ends at a step, and one that finishes. Returns whether the first was killed.</summary>
    private async Task<bool> Run(int step, ConcurrentBag<string> said)
    {
        var store = new MemoryStore(Documents.Types());
        var entries = new List<JournalEntry>();
        for (var turn = 0; turn < Turns; turn++)
            entries.Add((await new Recorder(store).Keep(new($"t{turn}", Start, "p1", "a"),
                new() { Others = [.. Enumerable.Range(0, Each).Select(i => To($"room {i}", $"{turn}-{i}"))] })).Entry);
        var guillotine = new Guillotine(step);
        var first = New(store: new Mortal(store, guillotine), channel: new Said(said, guillotine));
        entries.ForEach(first.Post);
        await Pass(() => guillotine.HasFallen || said.Count == Turns * Each, TimeSpan.FromMilliseconds(50));
        // Gives those that were under way the time to be stuck, and the last outcomes that to be noted.
        for (var i = 0; i < 20; i++)
        {
            await Settled();
            Time.Advance(TimeSpan.FromMilliseconds(100));
        }

        var wasKilled = guillotine.HasFallen;
        var second = New(store: store.Copy(), channel: new Said(said));
        await second.Start(default);
        await Pass(() => second.Waiting == 0 && said.Distinct().Count() == Turns * Each, TimeSpan.FromMilliseconds(50));
        return wasKilled;
    }

    private sealed class Said(ConcurrentBag<string> said, Guillotine? guillotine = null) : IChannel
    {
        public bool Serves(Address address) => true;

        public async ValueTask<Delivery> Send(OutboxMessage message, CancellationToken stop)
        {
            await (guillotine?.Step() ?? Task.CompletedTask);
            said.Add(message.Message.Text!);
            await (guillotine?.Step() ?? Task.CompletedTask);
            return new($"a-{message.Message.Text}");
        }
    }
}
