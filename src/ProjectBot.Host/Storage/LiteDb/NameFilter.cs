namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// Which names a run of postings certainly lacks (a Bloom filter, a byte for each posting): a rare name is in one of many runs,
/// and to look into the others would cost a read each.
/// </summary>
internal sealed class NameFilter(byte[] bits)
{
    private const int Probes = 4;

    public byte[] Bits => bits;

    public static NameFilter Of(ReadOnlySpan<Posting> postings)
    {
        var bits = new byte[postings.Length];
        foreach (var posting in postings)
            for (var probe = 0; probe < Probes; probe++)
            {
                var bit = Bit(posting.Name, probe, bits.Length);
                bits[bit >> 3] |= (byte)(1 << (bit & 7));
            }
        return new(bits);
    }

    public bool Lacks(ulong name)
    {
        for (var probe = 0; probe < Probes; probe++)
            if (Bit(name, probe, bits.Length) is var bit && (bits[bit >> 3] & (1 << (bit & 7))) == 0)
                return true;
        return false;
    }

    private static int Bit(ulong name, int probe, int bytes)
    {
        var mixed = name * 0x9E37_79B9_7F4A_7C15;
        return (int)(((uint)mixed + ((ulong)probe * (uint)(mixed >> 32))) % ((ulong)bytes * 8));
    }
}
