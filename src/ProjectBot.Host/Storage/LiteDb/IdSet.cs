namespace ProjectBot.Host.Storage;

/// <summary>
/// Which documents may exist, 4 to 8 bytes each: every turn asks whether its message was handled before, and the answer
/// is nearly always no. A "no" is certain; "maybe" is asked on the disk. One thread adds, any thread asks.
/// </summary>
internal sealed class IdSet
{
    private int[] _slots = new int[1024];
    private int _count;

    /// <summary>Whether every row of the file was added; before that nothing is certain.</summary>
    public bool IsComplete { get; set => Volatile.Write(ref field, value); }

    public bool Lacks(string type, string id) => IsComplete && !Contains(Hash(type, Row.Fit(id)));

    public void Add(ReadOnlySpan<char> type, ReadOnlySpan<char> fittedId)
    {
        var hash = Hash(type, fittedId);
        if (Contains(hash))
            return;
        if (++_count > _slots.Length / 2)
            Grow();
        Put(_slots, hash);
    }

    private bool Contains(int hash)
    {
        var slots = Volatile.Read(ref _slots);
        for (var at = hash & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            var found = Volatile.Read(ref slots[at]);
            if (found == hash)
                return true;
            if (found == 0)
                return false;
        }
    }

    private void Grow()
    {
        var larger = new int[_slots.Length * 2];
        foreach (var hash in _slots)
            if (hash != 0)
                Put(larger, hash);
        Volatile.Write(ref _slots, larger);
    }

    private static void Put(int[] slots, int hash)
    {
        var at = hash & (slots.Length - 1);
        while (slots[at] != 0)
            at = (at + 1) & (slots.Length - 1);
        Volatile.Write(ref slots[at], hash);
    }

    private static int Hash(ReadOnlySpan<char> type, ReadOnlySpan<char> id)
    {
        var hash = string.GetHashCode(id) ^ (string.GetHashCode(type) * 31);
        return hash == 0 ? 1 : hash;
    }
}
