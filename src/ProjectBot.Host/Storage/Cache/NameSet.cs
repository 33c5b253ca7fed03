namespace ProjectBot.Host.Storage.Cache;

/// <summary>
/// Which ids, or which keys, may ever have been used, 4 to 8 bytes each: every turn asks whether its message was handled
/// before, and what is known about something just made, and the answer is nearly always no. A "no" is certain, for "maybe"
/// a disk is asked. One at a time adds, any thread asks.
/// </summary>
internal sealed class NameSet
{
    /// <summary>Only so much of a name counts, in characters: an engine may keep a longer one shortened after them.</summary>
    public const int Significant = 200;

    private int[] _slots = new int[1024];
    private int _count;

    /// <summary>Whether every name on the disk was added; before that nothing is certain.</summary>
    public bool IsComplete { get; set => Volatile.Write(ref field, value); }

    public bool Lacks(string type, string name) => IsComplete && !Contains(Hash(type, name));

    /// <summary>Returns whether it was certainly never there before.</summary>
    public bool Add(ReadOnlySpan<char> type, ReadOnlySpan<char> name)
    {
        var hash = Hash(type, name);
        if (Contains(hash))
            return false;
        if (++_count > _slots.Length / 2)
            Grow();
        Put(_slots, hash);
        return IsComplete;
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

    private static int Hash(ReadOnlySpan<char> type, ReadOnlySpan<char> name)
    {
        var hash = string.GetHashCode(name[..Math.Min(name.Length, Significant)]) ^ (string.GetHashCode(type) * 31);
        return hash == 0 ? 1 : hash;
    }
}
