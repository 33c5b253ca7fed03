using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// The log as LiteDB sees it: pages of 8 KB, one after the other. LiteDB's writer thread appends to memory; the owner
/// writes what was appended with one write and one fsync (<see cref="Sync"/>). On disk every page carries a checksum,
/// so that a power cut in the middle of a group is seen at the next start and cuts the log before that group.
/// </summary>
/// <remarks>File: a head, then frames. After every checkpoint it has a new life, which makes old frames invalid.</remarks>
internal sealed class LogStream : PageStream
{
    private const int Frame = PageFrame.Length;
    private const int KeptBuffer = 1024 * Frame;
    private const int Confirmed = 18; // offset in a page of LiteDB's mark for the last page of a transaction

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly object _gate = new();
    private readonly FileStream _file;
    private readonly byte[] _frame = new byte[Frame];
    private byte[] _tail = [];
    private int _appended; // pages in _tail, not yet in the file
    private long _written; // pages in the file
    private bool _complete; // the last page appended ends a transaction
    private bool _isUncut; // behind what was written may lie what a crash left
    private FileHead _head;

    /// <param name="file">Stays open. Nothing in it is changed before something is written.</param>
    public LogStream(FileStream file, long store)
    {
        (_file, _head) = (file, new(FileHead.PageLog, store, 0));
        Recover();
    }

    /// <summary>The pages of the data file that were found in it.</summary>
    public HashSet<long> Pages { get; } = [];

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
            if (_isUncut)
                _file.SetLength(_written == 0 ? 0 : PageFrame.Place(_written));
            _isUncut = false;
            if (_written == 0)
                Begin();
            _file.Position = PageFrame.Place(_written);
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
            _file.SetLength(_written == 0 ? 0 : PageFrame.Place(_written));
            _file.Flush(flushToDisk: true);
            _isUncut = false;
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
                _tail.AsSpan(((int)(page - _written) * Frame) + PageFrame.Head, PageSize).CopyTo(buffer);
                return PageSize;
            }
            _file.Position = PageFrame.Place(page);
            if (_file.ReadAtLeast(_frame, Frame, throwOnEndOfStream: false) < Frame || !PageFrame.IsWhole(_frame, _head.Life, page))
                throw new DamagedException($"Page {page} of {_file.Name} is damaged.");
            _frame.AsSpan(PageFrame.Head).CopyTo(buffer);
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
            content.CopyTo(_tail.AsSpan(at + PageFrame.Head));
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
            _head = _head with { Life = Random.Shared.NextInt64() };
        for (var i = 0; i < _appended; i++)
            PageFrame.Seal(_tail.AsSpan(i * Frame, Frame), _head.Life, _written + i);
        Monitor.PulseAll(_gate);
    }

    private void Begin()
    {
        _file.Position = 0;
        _file.Write(_head.Bytes());
    }

    private void Forget()
    {
        _appended = 0;
        _complete = false;
        if (_tail.Length > KeptBuffer)
            _tail = [];
    }

    /// <summary>Finds the whole transactions at the beginning of the file.</summary>
    private void Recover()
    {
        _isUncut = _file.Length > 0;
        if (FileHead.Of(_file, FileHead.PageLog) is not { } head || head.Store != _head.Store)
            return;
        _head = head;
        var frame = new byte[Frame];
        var found = new List<long>();
        for (var page = 0L; _file.ReadAtLeast(frame, Frame, throwOnEndOfStream: false) == Frame; page++)
        {
            if (!PageFrame.IsWhole(frame, head.Life, page))
                break;
            found.Add(BitConverter.ToUInt32(frame, PageFrame.Head));
            if (frame[PageFrame.Head + Confirmed] == 0)
                continue;
            _written = page + 1;
            Pages.UnionWith(found);
            found.Clear();
        }
    }
}
