using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Tests.Chat;

namespace ProjectBot.Tests.Messaging;

/// <summary>An outbox on a store in memory and a fake channel, on a clock that the test moves.</summary>
public abstract class PostOffice : IDisposable
{
    private static int _offices;
    private readonly List<Outbox> _opened = [];
    private readonly MeterListener _listener = new();
    private readonly Dictionary<(string Name, string? Cause), long> _counted = [];

    protected PostOffice()
    {
        Channel = $"office{Interlocked.Increment(ref _offices)}";
        Fake = new(Time);
        Store = new(new MemoryStore(Documents.Types()));
        Outbox = New();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name.StartsWith("projectbot.outbox.", StringComparison.Ordinal) && instrument is Counter<long>)
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>(Note);
        _listener.Start();
    }

    protected static DateTimeOffset Start { get; } = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    internal FakeChannel Fake { get; }

    /// <summary>A channel's name of our own, so that what is counted is ours.</summary>
    protected string Channel { get; }

    protected FakeTimeProvider Time { get; } = new(Start);

    protected MeddledStore Store { get; }

    protected Outbox Outbox { get; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        _listener.Dispose();
        _opened.ForEach(outbox => outbox.Dispose());
    }

    protected Outbox New(OutboxSettings? settings = null, IStore? store = null, IChannel? channel = null)
    {
        var outbox = new Outbox(store ?? Store, [channel ?? Fake], Time, NullLogger<Outbox>.Instance, settings);
        _opened.Add(outbox);
        return outbox;
    }

    /// <summary>How often something was counted for our channel.</summary>
    protected long Counted(string name, string? cause = null)
    {
        lock (_counted)
            return _counted.GetValueOrDefault(($"projectbot.outbox.{name}", cause));
    }

    /// <summary>A turn that left messages, as the recorder keeps it.</summary>
    protected async Task<JournalEntry> Turn(long number, params OutboxMessage[] messages)
    {
        var (entry, durable) = await new Recorder(Store.Inner).Keep(new($"t{number}", Time.GetUtcNow(), "p1", "a"), new() { Others = messages });
        await durable;
        return entry;
    }

    protected OutboxMessage To(string conversation, string text, Terms? terms = null) =>
        new(new(Channel, conversation, ConversationKind.Personal, "https://smba.trafficmanager.net/emea/"), new(text), "en") { Terms = terms };

    /// <summary>The messages of a turn as they stand now.</summary>
    protected IReadOnlyList<OutboxMessage> Of(long number)
    {
        var posted = Read();
        return posted.IsCompletedSuccessfully ? posted.Result : throw new InvalidOperationException("Memory answers at once.");

        async ValueTask<IReadOnlyList<OutboxMessage>> Read() => await Store.Inner.Posted((await Store.Inner.Find<JournalEntry>($"t{number}"))!);
    }

    protected Task Marked(JournalEntry entry) => Until(() => !Of(entry.Number).Any(message => message.IsWaiting));

    protected static async Task Until(Func<bool> condition)
    {
        for (var i = 0; i < 4000 && !condition(); i++)
            await Task.Delay(5);
        Assert.True(condition());
    }

    /// <summary>Lets time pass until it is so.</summary>
    protected async Task Pass(Func<bool> condition, TimeSpan step, int most = 20_000)
    {
        for (var i = 0; i < most && !condition(); i++)
        {
            await Settled();
            Time.Advance(step);
        }

        Assert.True(condition());
    }

    /// <summary>Lets time pass until the task is done.</summary>
    protected async Task<T> Advance<T>(Task<T> task, TimeSpan step)
    {
        while (await Task.WhenAny(task, Task.Delay(3)) != task)
            Time.Advance(step);
        return await task;
    }

    /// <summary>Gives what may run now a moment.</summary>
    protected static async Task Settled()
    {
        for (var i = 0; i < 3; i++)
            await Task.Yield();
        await Task.Delay(1);
    }

    private void Note(Instrument instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        string? channel = null, cause = null;
        foreach (var (key, text) in tags)
            (channel, cause) = (key == "channel" ? text as string : channel, key == "cause" ? text as string : cause);
        if (channel != Channel)
            return;
        lock (_counted)
            _counted[(instrument.Name, cause)] = _counted.GetValueOrDefault((instrument.Name, cause)) + value;
    }
}
