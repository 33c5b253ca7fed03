using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ProjectBot.Host;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using Directory = System.IO.Directory;

namespace ProjectBot.Benchmarks;

/// <summary>
/// As many messages for as many conversations, on LiteDB: how long until all are handed over, by those who wrote them and by a host that starts;
/// then drained over a channel that takes 20 to 80 ms, at the rate allowed.
/// </summary>
internal static class OutboxBench
{
    public static async Task<int> Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
        var perSecond = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 50;
        await Measure(count, perSecond, perEntry: 1);
        await Measure(count, perSecond, perEntry: 50);
        return 0;
    }

    private static async Task Measure(int count, int perSecond, int perEntry)
    {
        var folder = Directory.CreateTempSubdirectory("outbox-bench");
        var file = Path.Combine(folder.FullName, "outbox.db");
        var settings = new OutboxSettings { Limits = ImmutableDictionary<string, OutboxLimit>.Empty.Add("msteams", new(perSecond)) };
        var slow = new Slow();
        await using (var store = new LiteStore(new LiteSettings(file), Composition.DocumentTypes()))
        {
            var recorder = new Recorder(store, settings);
            var watch = Stopwatch.StartNew();
            var kept = new List<Recorded>();
            for (var at = 0; at < count; at += perEntry)
                kept.Add(await recorder.Keep(new($"turn {at}", TimeProvider.System.GetUtcNow()), new() { Others = [.. Enumerable.Range(at, perEntry).Select(To)] }));
            await Task.WhenAll(kept.Select(one => one.Durable));
            var committed = watch.Elapsed;
            using var outbox = new Outbox(store, [slow], TimeProvider.System, NullLogger<Outbox>.Instance, settings);
            watch.Restart();
            foreach (var one in kept)
                outbox.Post(one.Entry);
            while (outbox.Waiting + slow.Count < count)
                await Task.Delay(1);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{count / perEntry} entries × {perEntry}: committed in {committed.TotalSeconds:F1} s, handed over in {watch.Elapsed.TotalSeconds:F2} s"));
            await outbox.Stop(default);
        }

        await using (var store = new LiteStore(new LiteSettings(file), Composition.DocumentTypes()))
        {
            using var outbox = new Outbox(store, [slow], TimeProvider.System, NullLogger<Outbox>.Instance, settings);
            var watch = Stopwatch.StartNew();
            await outbox.Start(default);
            var taken = watch.Elapsed;
            var (first, most) = (Environment.WorkingSet >> 20, 0L);
            var cpu = Environment.CpuUsage.TotalTime;
            while (outbox.Waiting > 0)
            {
                await Task.Delay(200);
                most = Math.Max(most, Environment.WorkingSet >> 20);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  started anew: all taken up in {taken.TotalSeconds:F2} s; drained in {watch.Elapsed.TotalSeconds:F0} s, {count / watch.Elapsed.TotalSeconds:F1}/s, at most {slow.MostInASecond()} in any second, {slow.MostAtOnce} at once; "
                + $"{(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / count:F2} ms CPU each; memory {first} to {most} MB; {slow.Distinct} different, {slow.Count} in all"));
            await outbox.Stop(default);
        }

        folder.Delete(recursive: true);
    }

    private static OutboxMessage To(int number) => new(new("msteams", $"room {number}", ConversationKind.Personal, "https://smba.trafficmanager.net/emea/"),
        new($"Message {number}: the weekly report is due on Friday, and three tasks of yours are open."), "en");

    private sealed class Slow : IChannel
    {
        private readonly Lock _lock = new();
        private readonly List<long> _asked = [];
        private readonly HashSet<string> _conversations = new(StringComparer.Ordinal);
        private int _underWay;

        public int MostAtOnce { get; private set; }

        public int Count
        {
            get
            {
                lock (_lock)
                    return _asked.Count;
            }
        }

        public int Distinct => _conversations.Count;

        public bool Serves(Address address) => true;

        public async ValueTask<Delivery> Send(OutboxMessage message, CancellationToken stop)
        {
            lock (_lock)
            {
                _asked.Add(Stopwatch.GetTimestamp());
                _conversations.Add(message.Address.Conversation);
                MostAtOnce = Math.Max(MostAtOnce, ++_underWay);
            }

            await Task.Delay(Random.Shared.Next(20, 80), stop);
            lock (_lock)
                _underWay--;
            return new("id");
        }

        public int MostInASecond()
        {
            var most = 0;
            for (int i = 0, first = 0; i < _asked.Count; i++)
            {
                while (_asked[i] - _asked[first] >= Stopwatch.Frequency)
                    first++;
                most = Math.Max(most, i - first + 1);
            }

            return most;
        }
    }
}
