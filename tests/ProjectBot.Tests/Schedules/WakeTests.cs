using System.Collections.Concurrent;
using ProjectBot.Cards;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Schedules;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Tests.Messaging;
using Xunit.Abstractions;

namespace ProjectBot.Tests.Schedules;

/// <summary>From what is due to what is said, with the store, the bot and the outbox there are; hosts that die, and hosts that work side by side.</summary>
public sealed class WakeTests(ITestOutputHelper output)
{
    private const int Rules = 3, People = 3;

    [Fact]
    public async Task Killed_at_any_step_nobody_is_missed_and_only_what_was_sent_and_not_noted_comes_again()
    {
        var (kills, again) = (0, 0);
        for (var step = 0; ; step++)
        {
            var (store, said, guillotine) = (await World.Of(Rules, People), new ConcurrentBag<string>(), new Guillotine(step));
            var first = new World.Host(new Mortal(store, guillotine), "host", said, guillotine);
            var work = first.FireAll();
            for (var i = 0; i < 4000 && !guillotine.HasFallen && !(work.IsCompleted && first.Outbox.Waiting == 0); i++)
                await Task.Delay(1);
            await Task.Delay(5);
            var left = store.Copy();
            var unmarked = said.Count - await Marked(left);
            var second = new World.Host(left, "host", said);
            await second.Outbox.Start(default);
            await second.FireAll();
            for (var i = 0; i < 4000 && second.Outbox.Waiting > 0; i++)
                await Task.Delay(1);
            Assert.Equal(Rules * People, said.Distinct().Count());
            var twice = said.Count - (Rules * People);
            Assert.InRange(twice, 0, unmarked);
            again += twice;
            if (!guillotine.HasFallen)
                break;
            kills++;
        }

        output.WriteLine($"{kills} kill points, {(kills + 1) * Rules * People} wanted, 0 missing, {again} sent again");
        Assert.True(kills > 10);
    }

    [Fact]
    public async Task Two_hosts_on_one_store_tell_nobody_twice()
    {
        for (var round = 0; round < 50; round++)
        {
            var (store, said) = (await World.Of(Rules, People), new ConcurrentBag<string>());
            var (one, two) = (new World.Host(store, "one", said), new World.Host(store, "two", said));
            await Task.WhenAll(Task.Run(one.FireAll), Task.Run(two.FireAll));
            for (var i = 0; i < 4000 && one.Outbox.Waiting + two.Outbox.Waiting > 0; i++)
                await Task.Delay(1);
            Assert.Equal(Rules * People, said.Count);
            Assert.Equal(Rules * People, said.Distinct().Count());
        }
    }

    [Fact]
    public async Task More_people_than_a_page_are_told_in_pages_each_of_its_own_commit()
    {
        var (store, said) = (await World.Of(1, 120), new ConcurrentBag<string>());
        await new World.Host(store, "host", said).FireAll();
        for (var i = 0; i < 4000 && said.Count < 120; i++)
            await Task.Delay(1);
        Assert.Equal(120, said.Distinct().Count());
        var pages = await store.All<Occurrence>(Occurrence.Of("schedule/apollo/1", new(2026, 11, 23)));
        Assert.Equal([20, 50, 50], pages.Select(page => page.People.Count).Order());
    }

    [Fact]
    public async Task Where_one_day_begins_before_another_has_ended_elsewhere_each_is_told_of_both()
    {
        var store = await World.Of(1, 3);
        string[] zones = ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"];
        for (var i = 0; i < zones.Length; i++)
            await store.Save((await store.Find<Person>($"p{i}"))! with { Zone = zones[i] });
        var (said, expected) = (new ConcurrentBag<string>(), 0);
        var host = new World.Host(store, "host", said);
        for (var end = World.Morning.AddDays(4); host.Clock.GetUtcNow() < end; host.Clock.Advance(TimeSpan.FromMinutes(30)))
            foreach (var (id, _) in await host.Wake.Due(null, host.Clock.GetUtcNow()))
            {
                expected += await host.Wake.Fire(id, default);
                for (var i = 0; i < 4000 && said.Count < expected; i++)
                    await Task.Delay(1);
            }

        Assert.Equal(said.Count, said.Distinct().Count());
        foreach (var i in Enumerable.Range(0, zones.Length))
            Assert.Equal(zones[i] == "Europe/Berlin" ? 5 : 4, said.Count(text => text.EndsWith($" p{i}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Fired_twice_it_tells_once_and_the_next_time_is_the_next_day()
    {
        var (store, said) = (await World.Of(1, 2), new ConcurrentBag<string>());
        var host = new World.Host(store, "host", said);
        await host.FireAll();
        await host.FireAll();
        Assert.Equal(World.Morning.AddDays(1), (await store.Find<Schedule>("schedule/apollo/1"))!.Due);
        Assert.Equal(new DateOnly(2026, 11, 23), (await store.Find<Schedule>("schedule/apollo/1"))!.Done);
        for (var i = 0; i < 4000 && said.Count < 2; i++)
            await Task.Delay(1);
        Assert.Equal(2, said.Count);
    }

    /// <summary>How many are noted as sent.</summary>
    private static async Task<int> Marked(MemoryStore store)
    {
        var marked = 0;
        for (var i = 1; i <= Rules; i++)
            if (await store.Find<Sending>($"schedule/apollo/{i}/2026-11-23T09:30/1") is { } sending)
                marked += sending.Marks.Count(mark => mark.State == DeliveryState.Sent);
        return marked;
    }
}
