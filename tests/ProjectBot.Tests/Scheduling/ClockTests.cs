using System.Collections.Concurrent;
using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using ProjectBot.Host.Scheduling;
using ProjectBot.Schedules;
using ProjectBot.Storage;
using ProjectBot.Tests.Schedules;

namespace ProjectBot.Tests.Scheduling;

/// <summary>What the one recurring job hands to the workers, and how they do it.</summary>
public sealed class ClockTests
{
    private readonly List<(string[] Ids, bool IsDelayed)> _jobs = [];

    [Fact]
    public async Task What_is_due_is_handed_out_in_jobs_of_200_keys_once_and_again_only_when_nobody_did_it()
    {
        var host = new World.Host(await World.Of(450, 1), "host", []);
        var clock = Clock(host);
        await clock.Tick();
        Assert.Equal([200, 200, 50], _jobs.Select(job => job.Ids.Length));
        Assert.Equal(450, _jobs.SelectMany(job => job.Ids).Distinct().Count());

        await clock.Tick();
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await clock.Tick();
        Assert.Equal(3, _jobs.Count);

        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await clock.Tick();
        Assert.Equal(6, _jobs.Count);
    }

    [Fact]
    public async Task What_comes_due_within_the_minute_waits_in_a_delayed_job_and_what_comes_later_in_none()
    {
        var host = new World.Host(await World.Of(1, 1), "host", [], now: World.Morning.AddSeconds(-150));
        var clock = Clock(host);
        await clock.Tick();
        Assert.Empty(_jobs);
        host.Clock.SetUtcNow(World.Morning.AddSeconds(-30));
        await clock.Tick();
        Assert.True(Assert.Single(_jobs).IsDelayed);
    }

    [Fact]
    public async Task What_came_due_while_nobody_looked_is_found_at_the_start_however_long_ago()
    {
        var host = new World.Host(await World.Of(3, 1), "host", []);
        host.Clock.SetUtcNow(World.Morning.AddDays(40));
        await Clock(host).Tick();
        Assert.Equal(3, Assert.Single(_jobs).Ids.Length);
    }

    [Fact]
    public async Task A_worker_does_each_and_fails_when_one_of_them_does_so_that_it_is_shown_and_tried_again()
    {
        var store = await World.Of(2, 2);
        var said = new ConcurrentBag<string>();
        var host = new World.Host(new Failing(store, "schedule/apollo/1"), "host", said);
        var waker = new Waker(host.Wake, NullLogger<Waker>.Instance);
        var failure = await Assert.ThrowsAsync<AggregateException>(() => waker.Run(["schedule/apollo/1", "schedule/apollo/2"], default));
        Assert.Single(failure.InnerExceptions);
        for (var i = 0; i < 4000 && said.Count < 2; i++)
            await Task.Delay(1);
        Assert.All(said, text => Assert.StartsWith("schedule/apollo/2 ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_rules_of_time_zones_are_known_by_their_version() => Assert.Matches(@"^(20\d\d[a-z]|unknown)$", TimeZones.Version);

    [Fact]
    public async Task With_other_rules_of_time_zones_the_next_times_are_reckoned_again_and_with_the_same_they_are_not()
    {
        var store = new MemoryStore(ProjectBot.Host.Composition.DocumentTypes());
        await World.Fill(store, 1, 1);
        var schedule = (await store.Find<Schedule>("schedule/apollo/1"))!;
        await store.Save(schedule with { Due = World.Morning.AddHours(1) });
        var host = new World.Host(store, "host", [], now: World.Morning.AddDays(-1));
        var zones = new TimeZones(store, host.Wake, NullLogger<TimeZones>.Instance);
        await zones.Reckon(default);
        Assert.Equal(World.Morning, (await store.Find<Schedule>("schedule/apollo/1"))!.Due);
        if (TimeZones.Version == "unknown")
            return;
        var known = (await store.Find<Schedule>("schedule/apollo/1"))!;
        await store.Save(known with { Due = World.Morning.AddHours(2) });
        await zones.Reckon(default);
        Assert.Equal(World.Morning.AddHours(2), (await store.Find<Schedule>("schedule/apollo/1"))!.Due);
    }

    private Clock Clock(World.Host host)
    {
        var jobs = new Mock<IBackgroundJobClient>();
        jobs.Setup(client => client.Create(It.IsAny<Job>(), It.IsAny<IState>())).Returns("1")
            .Callback<Job, IState>((job, state) => _jobs.Add(([.. (IEnumerable<string>)job.Args[0]], state is ScheduledState)));
        return new(host.Wake, jobs.Object, host.Clock);
    }

    /// <summary>A store in which one document cannot be read.</summary>
    private sealed class Failing(IStore inner, string id) : IStore
    {
        public DocumentTypes Types => inner.Types;

        public ValueTask<T?> Find<T>(string wanted) where T : Document => wanted == id ? throw new DamagedException("It lies on a damaged page.") : inner.Find<T>(wanted);

        public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document => inner.All<T>(key);

        public ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered => inner.Newest<T>(key, count, before);

        public ValueTask<long> Next(string series) => inner.Next(series);

        public ValueTask<Placed> Place(Commit commit) => inner.Place(commit);

        public ValueTask Durable() => inner.Durable();
    }
}
