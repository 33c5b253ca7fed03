using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using ProjectBot.Host.Storage.Cache;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// What was committed and is not in LiteDB yet: one record per group of commits, appended with one write and one fsync.
/// A record that a power cut tore has a wrong checksum and ends the log. The file is used again from its beginning:
/// a new salt makes the records of its former life invalid, so that no length changes and the fsync stays cheap.
/// </summary>
/// <remarks>File: magic and salt (8 bytes each), then records of length, CRC-32C (4 bytes each) and, per document, type, version, body.</remarks>
internal sealed class CommitLog : IDisposable
{
    private const long Magic = 0x31_43_54_4F_42_50; // "PBOTC1"
    private const int Head = 16;
    private const int KeptLength = 16 << 20;

    private readonly FileStream _file;
    private readonly ArrayBufferWriter<byte> _buffer = new(64 << 10);
    private long _salt;
    private long _end;

    public CommitLog(FileStream file) => _file = file;

    /// <summary>How much was appended since it was cleared, in bytes.</summary>
    public long Length => _end;

    /// <summary>Makes the documents durable, all or none.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public void Append(IEnumerable<Saved> documents)
    {
        _buffer.ResetWrittenCount();
        if (_end == 0)
        {
            _salt = Random.Shared.NextInt64();
            Write(Magic);
            Write(_salt);
        }
        var start = _buffer.WrittenCount;
        Write(0L); // length and checksum, filled in below
        foreach (var saved in documents)
        {
            WriteText(saved.Type.Name);
            Write(saved.Document.Version);
            WriteBlock(saved.Body);
        }
        if (!MemoryMarshal.TryGetArray(_buffer.WrittenMemory, out var written))
            throw new InvalidOperationException("A buffer on the heap has an array.");
        var record = written.AsSpan(start);
        BinaryPrimitives.WriteInt32LittleEndian(record, record.Length - 8);
        BinaryPrimitives.WriteUInt32LittleEndian(record[4..], Checksum(record[8..]));
        _file.Position = _end;
        _file.Write(written);
        _file.Flush(flushToDisk: true);
        _end += written.Count;
    }

    /// <summary>The documents of all whole records, in the order in which they were saved.</summary>
    public IEnumerable<Saved> Read(DocumentTypes types)
    {
        var head = new byte[Head];
        _file.Position = 0;
        if (_file.ReadAtLeast(head, Head, throwOnEndOfStream: false) < Head || BinaryPrimitives.ReadInt64LittleEndian(head) != Magic)
            yield break;
        _salt = BinaryPrimitives.ReadInt64LittleEndian(head.AsSpan(8));
        while (_file.ReadAtLeast(head.AsSpan(0, 8), 8, throwOnEndOfStream: false) == 8)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(head);
            if (length <= 0 || length > _file.Length - _file.Position)
                yield break;
            var record = new byte[length];
            _file.ReadExactly(record);
            if (Checksum(record) != BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4)))
                yield break;
            for (var at = 0; at < length;)
            {
                var type = types.Named(Encoding.UTF8.GetString(Block(record, ref at)));
                var version = BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(at));
                at += 8;
                var body = Block(record, ref at).ToArray();
                yield return new(type, type.Read(body, version), body, IsNew: false);
            }
        }
    }

    /// <summary>Starts anew: everything in it is in LiteDB.</summary>
    public void Clear()
    {
        _end = 0;
        if (_file.Length > KeptLength)
            _file.SetLength(0);
        else if (_file.Length > 0)
        {
            _file.Position = 0;
            _file.Write(stackalloc byte[Head]);
        }
    }

    public void Dispose() => _file.Dispose();

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

    private uint Checksum(ReadOnlySpan<byte> record)
    {
        var crc = BitOperations.Crc32C(uint.MaxValue, (ulong)_salt);
        var words = MemoryMarshal.Cast<byte, ulong>(record);
        foreach (var word in words)
            crc = BitOperations.Crc32C(crc, word);
        foreach (var rest in record[(words.Length * 8)..])
            crc = BitOperations.Crc32C(crc, rest);
        return crc;
    }
}
