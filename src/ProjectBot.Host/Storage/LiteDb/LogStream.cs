using System.Buffers.Binary;
using System.Numerics;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// The log as LiteDB sees it: pages of 8 KB, one after the other. LiteDB's writer thread appends to memory; the owner
/// writes what was appended with one write and one fsync (<see cref="Sync"/>). On disk every page carries a checksum,
/// so that a power cut in the middle of a group is seen at the next start and cuts the log before that group.
/// </summary>
/// <remarks>
/// File: 16 bytes (magic, salt), then frames of 8 bytes (CRC-32C, zero) and one page.
/// A new salt after every checkpoint makes old frames invalid.
/// </remarks>
internal sealed class LogStream : PageStream
{
    private const long Magic = 0x31_474F_4C_54_4F_42_50; // "PBOTLOG1"
    private const int Head = 16;
    private const int Frame = 8 + PageSize;
    private const int KeptBuffer = 1024 * Frame;
    private const int Confirmed = 18; // offset in a page of LiteDB's mark for the last page of a transaction

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly object _gate = new();
    private readonly FileStream _file;
    private byte[] _tail = [];
    private int _appended; // pages in _tail, not yet in the file
    private long _written; // pages in the file
    private bool _complete; // the last page appended ends a transaction
    private long _salt;

    public LogStream(FileStream file)
    {
        _file = file;
        Recover();
    }

    public override long Length
    {
        get
        {
            lock (_gate)
                return (_written + _appended) * PageSize;
        }
    }

    /// <summary>LiteDB calls this whenever its queue is empty; durability is <see cref="Sync"/>'s business.</summary>
    public override void Flush()
    {
    }

    /// <summary>Waits until LiteDB has appended the whole transaction just committed, then makes it durable.</summary>
    /// <exception cref="IOException">The disk refused, or LiteDB's writer does not write any more.</exception>
    public void Sync()
    {
        lock (_gate)
        {
            while (!_complete)
                if (!Monitor.Wait(_gate, Patience))
                    throw new IOException("LiteDB did not write its log.");
            if (_written == 0)
                Begin();
            _file.Position = Head + (_written * Frame);
            _file.Write(_tail, 0, _appended * Frame);
            _file.Flush(flushToDisk: true);
            _written += _appended;
            Forget();
        }
    }

    /// <summary>Throws away what was appended and never synced.</summary>
    public void Drop()
    {
        lock (_gate)
            Forget();
    }

    public override void SetLength(long value)
    {
        lock (_gate)
        {
            Forget();
            _written = value / PageSize;
            _file.SetLength(_written == 0 ? 0 : Head + (_written * Frame));
            _file.Flush(flushToDisk: true);
        }
    }

    protected override int ReadPage(long page, Span<byte> buffer)
    {
        lock (_gate)
        {
            if (page >= _written + _appended)
                return 0;
            if (page >= _written)
            {
                _tail.AsSpan(((int)(page - _written) * Frame) + 8, PageSize).CopyTo(buffer);
                return PageSize;
            }
            _file.Position = Head + (page * Frame) + 8;
            _file.ReadExactly(buffer);
            return PageSize;
        }
    }

    protected override void WritePage(long page, ReadOnlySpan<byte> content)
    {
        lock (_gate)
        {
            if (page != _written + _appended)
                throw new IOException($"LiteDB wrote log page {page} out of order.");
            var at = _appended * Frame;
            if (_tail.Length < at + Frame)
                Array.Resize(ref _tail, Math.Max(16 * Frame, _tail.Length * 2));
            content.CopyTo(_tail.AsSpan(at + 8));
            _appended++;
            _complete = content[Confirmed] != 0;
            if (_complete)
                Seal();
        }
    }

    /// <summary>Checksums everything appended: the salt is known only when the first transaction of a log ends.</summary>
    private void Seal()
    {
        if (_written == 0)
            _salt = Random.Shared.NextInt64();
        for (var i = 0; i < _appended; i++)
        {
            var frame = _tail.AsSpan(i * Frame, Frame);
            BinaryPrimitives.WriteInt64LittleEndian(frame, Checksum(frame[8..], _written + i));
        }
        Monitor.PulseAll(_gate);
    }

    private void Begin()
    {
        Span<byte> head = stackalloc byte[Head];
        BinaryPrimitives.WriteInt64LittleEndian(head, Magic);
        BinaryPrimitives.WriteInt64LittleEndian(head[8..], _salt);
        _file.Position = 0;
        _file.Write(head);
    }

    private void Forget()
    {
        _appended = 0;
        _complete = false;
        if (_tail.Length > KeptBuffer)
            _tail = [];
    }

    /// <summary>Keeps the whole transactions at the beginning of the file and cuts off the rest.</summary>
    private void Recover()
    {
        var frame = new byte[Frame];
        _file.Position = 0;
        if (_file.ReadAtLeast(frame.AsSpan(0, Head), Head, throwOnEndOfStream: false) == Head
            && BinaryPrimitives.ReadInt64LittleEndian(frame) == Magic)
        {
            _salt = BinaryPrimitives.ReadInt64LittleEndian(frame.AsSpan(8));
            for (var page = 0; _file.ReadAtLeast(frame, Frame, throwOnEndOfStream: false) == Frame; page++)
            {
                if (BinaryPrimitives.ReadInt64LittleEndian(frame) != Checksum(frame.AsSpan(8), page))
                    break;
                if (frame[8 + Confirmed] != 0)
                    _written = page + 1;
            }
        }
        var length = _written == 0 ? 0 : Head + (_written * Frame);
        if (_file.Length != length)
            _file.SetLength(length);
    }

    private long Checksum(ReadOnlySpan<byte> page, long number)
    {
        var crc = BitOperations.Crc32C(BitOperations.Crc32C(uint.MaxValue, (ulong)_salt), (ulong)number);
        foreach (var word in System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ulong>(page))
            crc = BitOperations.Crc32C(crc, word);
        return crc;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _file.Dispose();
        base.Dispose(disposing);
    }
}
