using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using ProjectBot.Host.Storage.Cache;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>Where a whole record lies in a commit log.</summary>
/// <param name="At">Where its body begins.</param>
/// <param name="Sequence">Its number; the records of a store are numbered without a gap, in whichever log they are.</param>
internal readonly record struct LogRecord(long At, int Length, long Sequence);

/// <summary>
/// What was committed and is not in LiteDB yet: one record per group of commits, appended with one write and one fsync.
/// A record that a power cut tore has a wrong checksum. The file is used again from its beginning, so that no length changes and
/// the fsync stays cheap: what is left of its former life has numbers that are in LiteDB.
/// </summary>
/// <remarks>
/// A record: sign, length (4 bytes each), store, number, checksum (8 each) and, per document, type, version, body.
/// The sign begins with a byte that no text has, so that nothing typed looks like a record.
/// </remarks>
internal sealed class CommitLog(FileStream file, long store)
{
    private const int Head = 32;
    private const int KeptLength = 16 << 20;

    private readonly ArrayBufferWriter<byte> _buffer = new(64 << 10);
    private long _end;

    private static ReadOnlySpan<byte> Sign => [0xFF, 0xB0, 0x70, 0xFE];

    public string Name => file.Name;

    /// <summary>How much was appended since it was cleared, in bytes.</summary>
    public long Length => _end;

    /// <summary>Makes the documents durable, all or none.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public void Append(IEnumerable<Saved> documents, long sequence)
    {
        _buffer.ResetWrittenCount();
        _buffer.GetSpan(Head)[..Head].Clear(); // filled in below
        _buffer.Advance(Head);
        foreach (var saved in documents)
        {
            WriteText(saved.Type.Name);
            Write(saved.Document.Version);
            WriteBlock(saved.Body);
        }
        if (!MemoryMarshal.TryGetArray(_buffer.WrittenMemory, out var written))
            throw new InvalidOperationException("A buffer on the heap has an array.");
        var record = written.AsSpan();
        Sign.CopyTo(record);
        BinaryPrimitives.WriteInt32LittleEndian(record[4..], record.Length - Head);
        BinaryPrimitives.WriteInt64LittleEndian(record[8..], store);
        BinaryPrimitives.WriteInt64LittleEndian(record[16..], sequence);
        BinaryPrimitives.WriteUInt64LittleEndian(record[24..], Sum(record[Head..], store, sequence));
        file.Position = _end;
        file.Write(written);
        file.Flush(flushToDisk: true);
        _end += written.Count;
    }

    /// <summary>The whole records of this store, of this life of the file and of former ones; what lies between them is passed over.</summary>
    /// <exception cref="DamagedException">The file is none of this store.</exception>
    public List<LogRecord> Records()
    {
        var found = new List<LogRecord>();
        for (var at = 0L; at + Head <= file.Length;)
            if (RecordAt(at) is { } record)
            {
                found.Add(record);
                at = record.At + record.Length;
            }
            else
                at = NextSign(at + 1);
        return found.Count > 0 || MayBeOurs() ? found : throw new DamagedException(
            $"{Name} is not a log of this store, or its beginning is damaged.");
    }

    /// <summary>The documents of a record.</summary>
    public IEnumerable<Saved> Read(LogRecord record, DocumentTypes types)
    {
        var bytes = new byte[record.Length];
        file.Position = record.At;
        file.ReadExactly(bytes);
        for (var at = 0; at < bytes.Length;)
        {
            var type = types.Named(Encoding.UTF8.GetString(Block(bytes, ref at)));
            var version = BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(at));
            at += 8;
            var body = Block(bytes, ref at).ToArray();
            yield return new(type, type.Read(body, version), body, IsNew: false);
        }
    }

    /// <summary>Goes on behind a record that is still needed.</summary>
    public void Resume(LogRecord last) => _end = Math.Max(_end, last.At + last.Length);

    /// <summary>Starts anew: everything in it is in LiteDB, which says up to which number.</summary>
    public void Clear()
    {
        _end = 0;
        if (file.Length > KeptLength)
            file.SetLength(0);
    }

    private LogRecord? RecordAt(long at)
    {
        Span<byte> head = stackalloc byte[Head];
        file.Position = at;
        file.ReadExactly(head);
        var (length, sequence) = (BinaryPrimitives.ReadInt32LittleEndian(head[4..]), BinaryPrimitives.ReadInt64LittleEndian(head[16..]));
        if (!head.StartsWith(Sign) || BinaryPrimitives.ReadInt64LittleEndian(head[8..]) != store || length < 0 || length > file.Length - at - Head)
            return null;
        var body = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            file.ReadExactly(body, 0, length);
            return Sum(body.AsSpan(0, length), store, sequence) == BinaryPrimitives.ReadUInt64LittleEndian(head[24..])
                ? new(at + Head, length, sequence) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
        }
    }

    private long NextSign(long from)
    {
        var some = new byte[64 << 10];
        for (var at = from; at + Sign.Length <= file.Length; at += some.Length - Sign.Length + 1)
        {
            file.Position = at;
            var read = file.ReadAtLeast(some, some.Length, throwOnEndOfStream: false);
            if (some.AsSpan(0, read).IndexOf(Sign) is >= 0 and var found)
                return at + found;
        }
        return file.Length;
    }

    /// <summary>Without a whole record: nothing, or what a power cut left of the first one.</summary>
    private bool MayBeOurs()
    {
        Span<byte> first = stackalloc byte[Sign.Length];
        file.Position = 0;
        return file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) < first.Length
            || first.SequenceEqual(Sign) || !first.ContainsAnyExcept((byte)0);
    }

    private void Write(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_buffer.GetSpan(8), value);
        _buffer.Advance(8);
    }

    private void WriteBlock(ReadOnlySpan<byte> block)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.GetSpan(4), block.Length);
        _buffer.Advance(4);
        _buffer.Write(block);
    }

    private void WriteText(string text)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.GetSpan(4), Encoding.UTF8.GetByteCount(text));
        _buffer.Advance(4);
        Encoding.UTF8.GetBytes(text, _buffer);
    }

    private static ReadOnlySpan<byte> Block(byte[] record, ref int at)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(record.AsSpan(at));
        at += 4 + length;
        return record.AsSpan(at - length, length);
    }

    private static ulong Sum(ReadOnlySpan<byte> body, long store, long sequence) => XxHash3.HashToUInt64(body, store ^ sequence);
}
