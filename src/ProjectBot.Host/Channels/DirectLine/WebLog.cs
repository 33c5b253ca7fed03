using System.Collections.Immutable;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>
/// The log of one conversation while it is in use. It is written page by page, each by one commit; what it holds is shown when it is durable, in
/// the order it was written.
/// </summary>
/// <param name="show">Gets what has become durable.</param>
internal sealed class WebLog(string conversation, ImmutableArray<DirectLineChunk> chunks, IStore store, TimeProvider time, Action<Frame> show) : IDisposable
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
    private Task _shown = Task.CompletedTask;
    private volatile int _watermark = End(chunks);
    private volatile bool _isDoubtful;

    public DateTimeOffset Used { get; private set; } = time.GetUtcNow();

    /// <summary>How many activities are logged and durable: the watermark of a client that has seen all.</summary>
    public int Watermark => _watermark;

    /// <summary>How many there are with those whose commit is not durable yet.</summary>
    public int Written => End(_chunks);

    /// <summary>Completes when all that is written so far is shown.</summary>
    public Task Shown => _shown;

    public ImmutableArray<string> Waiting => [.. _chunks.SelectMany(chunk => chunk.Waiting)];

    public bool IsQuiet => _gate.CurrentCount == 1 && _shown.IsCompleted;

    /// <summary>Its newest state.</summary>
    public Logged? Find(string id) => _index.Find(id);

    public bool Knows(string id) => _index.Knows(id);

    /// <summary>When it happened first; null when it never did.</summary>
    public DateTimeOffset? At(string id) => _index.At(id);

    /// <summary>Writes to the log. When this returns a power cut does not lose it, and who watches has been sent it.</summary>
    /// <param name="write">Asked again when another replica of the host was faster, or what it found was lost before it was durable.</param>
    public async Task<T> Write<T>(Func<LogPage, T> write)
    {
        for (var attempt = 1; ; attempt++)
            try
            {
                var (result, shown, isWritten) = await Place(write);
                await (isWritten ? shown : Task.WhenAny(shown));
                if (isWritten || !_isDoubtful)
                    return result;
            }
            catch (StaleException) when (attempt < Tries)
            {
                // Another replica of the host wrote to this conversation: the next page looks again.
            }
    }

    /// <summary>Begins a page, when everybody who came before is done with theirs. Then what is known of the log is what the store has.</summary>
    public async ValueTask<LogPage> Open()
    {
        await _gate.WaitAsync();
        try
        {
            Used = time.GetUtcNow();
            if (_isDoubtful)
                await Reread();
            return new(this);
        }
        catch
        {
            _gate.Release();
            throw;
        }
    }

    /// <summary>What came after a position, as much as one page holds; an activity that changed since is there once, as it is at its end.</summary>
    public Frame After(int position, int most = MostBytes)
    {
        Used = time.GetUtcNow();
        var (last, chunks) = (_watermark, _chunks);
        var next = Math.Min(Math.Max(position > 0 ? position : last - Remembered, chunks.IsEmpty ? 0 : chunks[0].First), last);
        var (from, bytes) = (next, 0);
        var newest = new OrderedDictionary<string, Logged>(StringComparer.Ordinal);
        foreach (var entry in chunks.Where(chunk => chunk.Next > from).SelectMany(chunk => chunk.Activities.Skip(from - chunk.First)).Take(last - from))
        {
            bytes += entry.Activity.Utf8.Length;
            if (next > from && (next - from == MostEntries || bytes > most))
                break;
            newest[entry.Id] = entry;
            next++;
        }
        return new([.. newest.Values], next);
    }

    public void Dispose() => _gate.Dispose();

    /// <summary>Lets go of the beginning of a long log. Only while nobody else uses it.</summary>
    public void Trim()
    {
        while (_chunks.Length > 1 && _chunks[0].Waiting.IsEmpty && IsMuch(_chunks.AsSpan()[1..]))
        {
            _index.Forget(_chunks[0]);
            _chunks = _chunks.RemoveAt(0);
        }
    }

    public static async ValueTask<ImmutableArray<DirectLineChunk>> Read(IStore store, string conversation) =>
        [.. (await store.All<DirectLineChunk>(DirectLineChunk.Of(conversation))).OrderBy(chunk => chunk.First)];

    /// <summary>The chunks that change when a page is written.</summary>
    internal IReadOnlyList<DirectLineChunk> With(ImmutableArray<Logged> added, string? waits, string? heard)
    {
        var changed = new List<DirectLineChunk>(1);
        if (heard is not null && _chunks.FirstOrDefault(chunk => chunk.Waiting.Contains(heard)) is { } asked)
            changed.Add(asked with { Waiting = asked.Waiting.Remove(heard) });
        if (added.IsEmpty && waits is null)
            return changed;
        var end = _chunks is [.., { IsFull: false } last] ? last : Chunk(Written);
        if (changed is [var one] && one.Id == end.Id)
            (end, changed) = (one, []);
        changed.Add(end with { Activities = end.Activities.AddRange(added), Waiting = waits is null ? end.Waiting : end.Waiting.Add(waits) });
        return changed;
    }

    /// <summary>A page has its place in the order of all commits.</summary>
    internal void Take(IReadOnlyList<DirectLineChunk> changed, ImmutableArray<Logged> added, Task durable)
    {
        foreach (var chunk in changed)
        {
            var saved = chunk with { Version = chunk.Version + 1 };
            _chunks = chunk.Version == 0 ? _chunks.Add(saved) : [.. _chunks.Select(known => known.Id == saved.Id ? saved : known)];
        }
        foreach (var logged in added)
            _index.Add(logged);
        Trim();
        _shown = Show(_shown, added, Written, durable);
    }

    /// <param name="isSure">False when a page was not placed: then others may have written here, or the disk has less than is thought.</param>
    internal void Close(bool isSure)
    {
        if (!isSure)
            _isDoubtful = true;
        _gate.Release();
    }

    private async Task<(T Result, Task Shown, bool IsWritten)> Place<T>(Func<LogPage, T> write)
    {
        using var page = await Open();
        var result = write(page);
        if (page.Documents is not { Count: > 0 } documents)
            return (result, _shown, false);
        page.Placed((await store.Place(new([.. documents.Select(document => store.Write(document))], []))).Durable);
        return (result, _shown, true);
    }

    private async Task Show(Task before, ImmutableArray<Logged> added, int watermark, Task durable)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await durable;
        }
        catch
        {
            _isDoubtful = true;
            throw;
        }
        _watermark = watermark;
        if (!added.IsEmpty)
            show(new(added, watermark));
    }

    private async ValueTask Reread()
    {
        await _shown.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _chunks = await Read(store, conversation);
        (_index, _watermark, _shown, _isDoubtful) = (new(_chunks), End(_chunks), Task.CompletedTask, false);
    }

    private DirectLineChunk Chunk(int first) => new() { Id = $"{conversation}/{first:0000000}", Conversation = conversation, First = first };

    private static int End(ImmutableArray<DirectLineChunk> chunks) => chunks.IsEmpty ? 0 : chunks[^1].Next;

    private static bool IsMuch(ReadOnlySpan<DirectLineChunk> chunks)
    {
        var bytes = 0L;
        foreach (var chunk in chunks)
            bytes += chunk.Bytes;
        return chunks.Length > 0 && (chunks[^1].Next - chunks[0].First > KeptEntries || bytes > KeptBytes);
    }
}
