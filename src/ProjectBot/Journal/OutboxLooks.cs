using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>Finds in the store what waits to be sent: by the hour what has to wait for its time, so that what is not due costs nothing.</summary>
internal sealed class OutboxLooks(IStore store, TimeProvider time, OutboxSettings settings)
{
    private const int Page = 200, Few = 50;

    /// <summary>What entries had that kept their outcomes themselves, before there were <see cref="Sending"/>s.</summary>
    private const string Former = "outbox";

    /// <summary>The hour up to which all was looked at.</summary>
    private DateTimeOffset _looked = time.GetUtcNow();

    /// <summary>Everything that may go and no other host is at, oldest first.</summary>
    public async ValueTask<IReadOnlyList<Sending>> AtStart(CancellationToken stop)
    {
        await TakeOverFormer(stop);
        var found = await With(Sending.Ready, stop);
        found.AddRange(await With(Sending.Later, stop));
        return Ordered(found);
    }

    /// <summary>What has come due since, and what nobody is at.</summary>
    /// <param name="isBusy">Whether there is enough to do without what others left lying.</param>
    public async ValueTask<IReadOnlyList<Sending>> Now(bool isBusy, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var found = isBusy ? [] : await With(Sending.Ready, stop);
        for (var hour = _looked; ; hour = hour.AddHours(1))
        {
            found.AddRange(await With(Sending.DueIn(hour < now ? hour : now), stop));
            if (hour >= now)
                break;
        }

        _looked = now;
        return Ordered([.. found.DistinctBy(sending => sending.Id)]);
    }

    /// <summary>With the entries they belong to, in order. Where many are of one hour, those are read as they lie together and not each for itself.</summary>
    public async IAsyncEnumerable<(Sending Sending, JournalEntry Entry)> WithEntries(IReadOnlyList<Sending> found)
    {
        foreach (var hour in found.GroupBy(sending => JournalEntry.LeftIn(sending.At)))
        {
            var read = hour.Count() < Few ? [] : await Left(hour.Key, [.. hour.Select(sending => sending.Entry)]);
            foreach (var sending in hour)
                if ((read.GetValueOrDefault(sending.Entry) ?? await store.Find<JournalEntry>(sending.Entry)) is { } entry)
                    yield return (sending, entry);
        }
    }

    private async ValueTask<Dictionary<string, JournalEntry>> Left(string key, HashSet<string> wanted)
    {
        var read = new Dictionary<string, JournalEntry>(wanted.Count, StringComparer.Ordinal);
        IReadOnlyList<JournalEntry> page;
        for (var before = long.MaxValue; read.Count < wanted.Count; before = page[^1].Number)
        {
            page = await store.Newest<JournalEntry>(key, Page, before);
            foreach (var entry in page)
                if (wanted.Contains(entry.Id))
                    read[entry.Id] = entry;
            if (page.Count < Page)
                break;
        }

        return read;
    }

    private static List<Sending> Ordered(List<Sending> found) => [.. found.OrderBy(sending => sending.Number)];

    private async ValueTask<List<Sending>> With(string key, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var found = new List<Sending>();
        var before = long.MaxValue;
        IReadOnlyList<Sending> page;
        do
        {
            stop.ThrowIfCancellationRequested();
            page = await store.Newest<Sending>(key, Page, before);
            found.AddRange(page.Where(sending => !(sending.Due > now) && !sending.IsLeftTo(settings.Sender, now)));
            if (page.Count > 0)
                before = page[^1].Number;
        }
        while (page.Count == Page);
        return found;
    }

    private async ValueTask TakeOverFormer(CancellationToken stop)
    {
        var before = long.MaxValue;
        while (await store.Newest<JournalEntry>(Former, Page, before) is { Count: > 0 } page)
            foreach (var entry in page)
            {
                stop.ThrowIfCancellationRequested();
                before = entry.Number;
                if (await store.Find<Sending>(entry.Id) is not null)
                    continue;
                var writes = new List<Write> { store.Write(entry) };
                foreach (var sending in Sending.Of(entry))
                    writes.Add(store.Write(sending with { Number = await store.Next(Numbering.Outbox) }));
                await store.Save(new(writes, []));
            }
    }
}
