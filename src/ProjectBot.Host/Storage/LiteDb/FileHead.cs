using System.Buffers.Binary;
using System.IO.Hashing;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>How a file of a store begins: what it is, in which format, of which store, and in which life of the file it was written.</summary>
internal readonly record struct FileHead(long Kind, long Store, long Life)
{
    public const int Length = 40;

    /// <summary>Another number is another way to keep things, which this program does not know.</summary>
    public const int Format = 2;

    /// <summary>"PBOTDATA".</summary>
    public const long Data = 0x41544144_544F4250;

    /// <summary>"PBOTPAGE".</summary>
    public const long PageLog = 0x45474150_544F4250;

    private const int Hashed = Length - 8;

    public byte[] Bytes()
    {
        var bytes = new byte[Length];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, Kind);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), Format);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(16), Store);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(24), Life);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(Hashed), XxHash3.HashToUInt64(bytes.AsSpan(0, Hashed)));
        return bytes;
    }

    /// <summary>The head of a file; null when it has none of this kind that is whole.</summary>
    public static FileHead? Of(FileStream file, long kind)
    {
        var bytes = new byte[Length];
        file.Position = 0;
        if (file.ReadAtLeast(bytes, Length, throwOnEndOfStream: false) < Length
            || BinaryPrimitives.ReadInt64LittleEndian(bytes) != kind
            || BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8)) != Format
            || BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(Hashed)) != XxHash3.HashToUInt64(bytes.AsSpan(0, Hashed)))
            return null;
        return new(kind, BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(24)));
    }

    /// <summary>Whether nothing but zeros stands where the head would: the file was never written through.</summary>
    public static bool IsBlank(FileStream file)
    {
        var bytes = new byte[Length];
        file.Position = 0;
        _ = file.ReadAtLeast(bytes, Length, throwOnEndOfStream: false);
        return !bytes.AsSpan().ContainsAnyExcept((byte)0);
    }
}
