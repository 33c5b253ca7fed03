using System.Collections.Immutable;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>
/// One conversation while it is in use: its log, kept in the store before anything is acknowledged or shown, and the socket that watches it.
/// One thing happens at a time.
/// </summary>
internal sealed class WebConversation(DirectLineConversation conversation, ImmutableArray<DirectLineChunk> chunks, IStore store, TimeProvider time)
    : IDisposable
{
    /// <summary>A client that starts over sees this many activities; the log keeps all.</summary>
    private const int Remembered = 200;
    private const int Tries = 3;

    /// <summary>What one answer or frame holds at most; who lacks more asks again from the watermark it brings.</summary>
    private const int MostEntries = 200, MostBytes = 1 << 20;

    /// <summary>So much of the log stays in memory; who asks for what came before gets what there is.</summary>
    private const int KeptEntries = 600, KeptBytes = 2 << 20;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private ImmutableArray<DirectLineChunk> _chunks = chunks;
    private LogIndex _index = new(chunks);
    private Socket? _socket;
    private Task _running = Task.CompletedTask;

    public DirectLineConversation Conversation { get; private set; } = conversation;

    /// <summary>The client speaks a language; true when it spoke another before.</summary>
    public Task<bool> Speak(string locale) => Alone(async () =>
    {
        if (Conversation.Locale == locale)
            return false;
        Conversation = await store.Save((await store.Find<DirectLineConversation>(Conversation.Id) ?? Conversation) with { Locale = locale });
        return true;
    });

    public DateTimeOffset Used { get; private set; } = time.GetUtcNow();

    /// <summary>How many activities were ever logged: the watermark of a client that has seen all.</summary>
    public int Watermark => _chunks.IsEmpty ? 0 : _chunks[^1].Next;

    public ImmutableArray<string> Waiting => [.. _chunks.SelectMany(chunk => chunk.Waiting)];

    public bool Knows(string id) => _index.At(id) is not null;

    /// <summary>When it happened first; null when it never did.</summary>
    public DateTimeOffset? At(string id) => _index.At(id);

    public bool IsQuiet => _socket is null && _running.IsCompleted && _gate.CurrentCount == 1;

    /// <summary>Its newest state.</summary>
    public Logged? Find(string id) => _index.Find(id);

    /// <summary>What the person's client sent under that id of its own, if it came before.</summary>
    public Logged? FromClient(string client) => _index.FromClient(client);

    /// <summary>Logs an activity, durably, then shows it.</summary>
    /// <param name="make">Gets the number the activity has in the log, from 1, and may return one that is there already.</param>
    /// <param name="waits">Whether the bot has yet to hear it.</param>
    public Task<Logged> Append(Func<int, Logged> make, bool waits = false) => Alone(async () =>
    {
        var logged = make(Watermark + 1);
        if (Find(logged.Id) is { } known && known.Activity.Utf8.AsSpan().SequenceEqual(logged.Activity.Utf8))
            return logged;
        var tail = _chunks.IsEmpty || _chunks[^1].IsFull ? Chunk(Watermark) : _chunks[^1];
        await Save(tail with { Activities = tail.Activities.Add(logged), Waiting = waits ? tail.Waiting.Add(logged.Id) : tail.Waiting });
        _index.Add(logged);
        _socket?.Send(new Frame([logged], Watermark).ToBytes());
        return logged;
    });

    /// <summary>Lets the bot hear something that is not in the log: the greeting of a new conversation.</summary>
    public Task<bool> Wait(string id) => Alone(async () =>
    {
        var tail = _chunks.IsEmpty ? Chunk(0) : _chunks[^1];
        await Save(tail with { Waiting = tail.Waiting.Add(id) });
        return true;
    });

    /// <summary>Remembers that the bot has answered it.</summary>
    public Task<bool> Answered(string id) => Alone(async () =>
    {
        if (_chunks.FirstOrDefault(chunk => chunk.Waiting.Contains(id)) is not { } chunk)
            return false;
        await Save(chunk with { Waiting = chunk.Waiting.Remove(id) });
        return true;
    });

    /// <summary>Shows something that is not kept and moves no watermark, such as that the bot is writing.</summary>
    public void Show(Logged passing) => _socket?.Send(new Frame([passing], Watermark).ToBytes());

    /// <summary>What came after a position, as much as one page holds; an activity that changed since is there once, as it is at its end.</summary>
    public Frame After(int position, int most = MostBytes)
    {
        Used = time.GetUtcNow();
        var (chunks, last) = (_chunks, Watermark);
        var next = Math.Min(Math.Max(position > 0 ? position : last - Remembered, chunks.IsEmpty ? 0 : chunks[0].First), last);
        var (from, bytes) = (next, 0);
        var newest = new OrderedDictionary<string, Logged>(StringComparer.Ordinal);
        foreach (var entry in chunks.Where(chunk => chunk.Next > from).SelectMany(chunk => chunk.Activities.Skip(from - chunk.First)))
        {
            bytes += entry.Activity.Utf8.Length;
            if (next > from && (next - from == MostEntries || bytes > most))
                break;
            newest[entry.Id] = entry;
            next++;
        }
        return new([.. newest.Values], next);
    }

    /// <summary>
    /// Lets a socket watch from a position on. It should have nearly all that came before, and gets the rest first; a socket that watched
    /// before is told to go.
    /// </summary>
    public Task<bool> Attach(Socket socket, int position) => Alone(() =>
    {
        _socket?.Close(Socket.Collision, "collision");
        _socket = socket;
        while (position < Watermark)
        {
            var page = After(position);
            socket.Send(page.ToBytes());
            position = page.Watermark;
        }
        return Task.FromResult(true);
    });

    public Task<bool> Detach(Socket socket) => Alone(() =>
    {
        if (_socket == socket)
            _socket = null;
        return Task.FromResult(true);
    });

    /// <summary>Has work done after all that was asked for before, so that the bot hears one thing at a time and in order.</summary>
    public Task Then(Func<Task> work)
    {
        lock (_gate)
            return _running = After(_running, work);

        static async Task After(Task before, Func<Task> work)
        {
            await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
            await work();
        }
    }

    public Task Running
    {
        get { lock (_gate) return _running; }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<T> Alone<T>(Func<Task<T>> work)
    {
        await _gate.WaitAsync();
        try
        {
            Used = time.GetUtcNow();
            for (var attempt = 1; ; attempt++)
                try
                {
                    return await work();
                }
                catch (StaleException) when (attempt < Tries)
                {
                    // Another replica of the host wrote to this conversation: look again, then do it again.
                    _chunks = await Read(store, Conversation.Id);
                    _index = new(_chunks);
                }
        }
        finally
        {
            _gate.Release();
        }
    }

    private DirectLineChunk Chunk(int first) => new() { Id = $"{Conversation.Id}/{first:0000000}", Conversation = Conversation.Id, First = first };

    private async Task Save(DirectLineChunk chunk)
    {
        var saved = await store.Save(chunk);
        _chunks = chunk.Version == 0 ? _chunks.Add(saved) : [.. _chunks.Select(known => known.Id == saved.Id ? saved : known)];
        Trim();
    }

    /// <summary>Lets go of the beginning of a long log. Only while nobody else uses it.</summary>
    public WebConversation Trim()
    {
        while (_chunks.Length > 1 && _chunks[0].Waiting.IsEmpty && IsMuch(_chunks.AsSpan()[1..]))
        {
            _index.Forget(_chunks[0]);
            _chunks = _chunks.RemoveAt(0);
        }
        return this;
    }

    private static bool IsMuch(ReadOnlySpan<DirectLineChunk> chunks)
    {
        var bytes = 0L;
        foreach (var chunk in chunks)
            bytes += chunk.Bytes;
        return chunks.Length > 0 && (chunks[^1].Next - chunks[0].First > KeptEntries || bytes > KeptBytes);
    }

    public static async ValueTask<ImmutableArray<DirectLineChunk>> Read(IStore store, string conversation) =>
        [.. (await store.All<DirectLineChunk>(DirectLineChunk.Of(conversation))).OrderBy(chunk => chunk.First)];
}
