using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>All entries of a key with a number of at least <paramref name="Floor"/>, newest first; 0: all there are.</summary>
/// <param name="Entries">An array of the documents' own type, never changed.</param>
internal sealed record Tail(Document[] Entries, long Floor)
{
    /// <summary>
    /// What it is cut back to once it is twice as long: as many as were asked for. Whoever asks may raise it; if that gets lost, it costs a read.
    /// </summary>
    public required int Length { get; set; }

    public static long Number(Document entry) => ((INumbered)entry).Number;

    /// <summary>The newest ones below a number; null when the tail does not reach far enough.</summary>
    public ArraySegment<Document>? Before(long before, int count)
    {
        var first = 0;
        while (first < Entries.Length && Number(Entries[first]) >= before)
            first++;
        var found = Math.Min(count, Entries.Length - first);
        if (found < count && Floor > 0)
            return null;
        return new(Entries, first, found);
    }

    /// <summary>With an entry, or its new version, at its place: entries are saved in about the order of their numbers, not exactly.</summary>
    /// <param name="array">Makes an array of the documents' own type.</param>
    public Tail With(Document entry, Func<int, Document[]> array)
    {
        if (Number(entry) < Floor)
            return this;
        var at = 0;
        while (at < Entries.Length && Number(Entries[at]) > Number(entry))
            at++;
        var isThere = at < Entries.Length && Entries[at].Id == entry.Id;
        var length = isThere || Entries.Length + 1 < 2 * Length ? Entries.Length + (isThere ? 0 : 1) : Length;
        var changed = array(length);
        Array.Copy(Entries, changed, Math.Min(at, length));
        if (at < length)
            changed[at] = entry;
        if (at + 1 < length)
            Array.Copy(Entries, isThere ? at + 1 : at, changed, at + 1, length - at - 1);
        return this with { Entries = changed, Floor = length < Entries.Length ? Number(changed[^1]) : Floor };
    }

    public Tail Without(Document entry, Func<int, Document[]> array)
    {
        var at = Array.FindIndex(Entries, other => other.Id == entry.Id);
        if (at < 0)
            return this;
        var changed = array(Entries.Length - 1);
        Array.Copy(Entries, changed, at);
        Array.Copy(Entries, at + 1, changed, at, changed.Length - at);
        return this with { Entries = changed };
    }
}
