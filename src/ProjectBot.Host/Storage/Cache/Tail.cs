using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>Makes an array of the documents' own type.</summary>
internal delegate Document[] MakeArray(ReadOnlySpan<Document> documents);

/// <summary>All entries of a key with a number of at least <paramref name="Floor"/>, newest first; 0: all there are.</summary>
/// <param name="Length">What it is cut back to once it is twice as long.</param>
internal sealed record Tail(Document[] Entries, long Floor, int Length)
{
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

    /// <summary>Entries are saved in about the order of their numbers, not exactly.</summary>
    public Tail With(Document entry, MakeArray array)
    {
        if (Number(entry) < Floor)
            return this;
        var others = new ReadOnlySpan<Document>(Without(entry, array).Entries);
        var place = 0;
        while (place < others.Length && Number(others[place]) > Number(entry))
            place++;
        return (this with { Entries = array([.. others[..place], entry, .. others[place..]]) }).Cut(array);
    }

    public Tail Without(Document entry, MakeArray array) => Entries.Any(other => other.Id == entry.Id)
        ? this with { Entries = array([.. Entries.Where(other => other.Id != entry.Id)]) }
        : this;

    public Tail Cut(MakeArray array) => Entries.Length < 2 * Length
        ? this
        : this with { Entries = array(new(Entries, 0, Length)), Floor = Number(Entries[Length - 1]) };

    public static long Number(Document entry) => ((INumbered)entry).Number;
}
