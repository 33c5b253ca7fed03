using System.Buffers.Binary;
using System.IO.Hashing;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>A page as it lies in a file: its checksum (8 bytes), which counts for this file and this place alone, and its content.</summary>
internal static class PageFrame
{
    public const int Head = 8;
    public const int Length = Head + PageStream.PageSize;

    public static long Place(long page) => FileHead.Length + (page * Length);

    /// <summary>How many whole pages a file of a length has.</summary>
    public static long Count(long length) => Math.Max(0, (length - FileHead.Length) / Length);

    public static void Seal(Span<byte> frame, long salt, long page) =>
        BinaryPrimitives.WriteUInt64LittleEndian(frame, Sum(frame, salt, page));

    public static bool IsWhole(ReadOnlySpan<byte> frame, long salt, long page) =>
        BinaryPrimitives.ReadUInt64LittleEndian(frame) == Sum(frame, salt, page);

    private static ulong Sum(ReadOnlySpan<byte> frame, long salt, long page) => XxHash3.HashToUInt64(frame[Head..Length], salt + page);
}
