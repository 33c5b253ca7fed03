using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ProjectBot.Host;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Journal;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Messaging;

/// <summary>The test assembly as a process of its own that writes a burst of messages and sends them until it is killed; what arrived stands in a file, a line each.</summary>
internal static class BurstWriter
{
    private static readonly OutboxSettings Settings = new() { Limits = ImmutableDictionary<string, OutboxLimit>.Empty.Add("msteams", new(400)) };

    /// <param name="count">How many to write first; 0 only sends what waits.</param>
    public static async Task Run(string file, string arrived, int count, int perEntry)
    {
        await using var store = new LiteStore(new LiteSettings(file), Composition.DocumentTypes());
        var recorder = new Recorder(store, Settings);
        var kept = new List<Recorded>();
        for (var at = 0; at < count; at += perEntry)
            kept.Add(await recorder.Keep(new(string.Create(CultureInfo.InvariantCulture, $"turn {at}"), TimeProvider.System.GetUtcNow()),
                new() { Others = [.. Enumerable.Range(at, perEntry).Select(To)] }));
        await Task.WhenAll(kept.Select(one => one.Durable));
        await using var log = new StreamWriter(new FileStream(arrived, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
        using var outbox = new Outbox(store, [new Arriving(log)], TimeProvider.System, NullLogger<Outbox>.Instance, Settings);
        kept.ForEach(one => outbox.Post(one.Entry));
        await Console.Out.WriteLineAsync("sending");
        await outbox.Start(default);
        while (outbox.Waiting > 0)
            await Task.Delay(20);
        await outbox.Stop(default);
    }

    private static OutboxMessage To(int number) => new(new("msteams", $"room {number}", ConversationKind.Personal, "https://smba.trafficmanager.net/emea/"),
        new(number.ToString(CultureInfo.InvariantCulture)), "en");

    private sealed class Arriving(StreamWriter log) : IChannel
    {
        public bool Serves(Address address) => true;

        public async ValueTask<Delivery> Send(OutboxMessage message, CancellationToken stop)
        {
            await Task.Delay(Random.Shared.Next(5, 30), stop);
            lock (log)
                log.WriteLine(message.Message.Text);
            await Task.Delay(Random.Shared.Next(5, 30), stop);
            return new("id");
        }
    }
}
