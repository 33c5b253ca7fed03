using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// The data file as LiteDB sees it. A checkpoint writes every version of a page that the log holds; only the last one
/// is written here, in file order, when LiteDB flushes, and then the disk is told to keep it. Every page carries a checksum:
/// one that is damaged fails who reads it, and nobody else.
/// </summary>
/// <param name="file">Stays open.</param>
/// <param name="head">Of the file; it is made with it and never changes.</param>
/// <param name="renewed">Pages that the log holds in a newer version: a crash may have torn what is here.</param>
internal sealed class DataStream(FileStream file, FileHead head, IReadOnlySet<long>? renewed = null) : PageStream
{
    private readonly Dictionary<long, byte[]> _waiting = [];
    private readonly byte[] _frame = new byte[PageFrame.Length];
    private IReadOnlySet<long>? _renewed = renewed;

    public override long Length =>
        Math.Max(PageFrame.Count(file.Length), _waiting.Count == 0 ? 0 : _waiting.Keys.Max() + 1) * PageSize;

    public override void Flush()
    {
        foreach (var page in _waiting.Keys.Order())
        {
            PageFrame.Seal(_waiting[page], head.Store, page);
            file.Position = PageFrame.Place(page);
            file.Write(_waiting[page]);
        }
        file.Flush(flushToDisk: true);
        _waiting.Clear();
        _renewed = null;
    }

    public override void SetLength(long value) => file.SetLength(PageFrame.Place(value / PageSize));

    /// <summary>Copies the file as it is now; a whole database when a checkpoint has just run.</summary>
    /// <exception cref="DamagedException">A page is damaged: the copy would be worth less than an older one.</exception>
    public void CopyTo(FileStream target)
    {
        using var buffered = new BufferedStream(target, 1 << 20);
        buffered.Write(head.Bytes());
        for (var page = 0L; page < PageFrame.Count(file.Length); page++)
        {
            if (!TryRead(page))
                throw new DamagedException($"Page {page} of {file.Name} is damaged.");
            buffered.Write(_frame);
        }
        buffered.Flush();
        target.Flush(flushToDisk: true);
    }

    /// <summary>The pages that are damaged.</summary>
    public IEnumerable<long> Damaged()
    {
        for (var page = 0L; page < PageFrame.Count(file.Length); page++)
            if (!TryRead(page))
                yield return page;
    }

    protected override int ReadPage(long page, Span<byte> buffer)
    {
        if (_waiting.TryGetValue(page, out var waiting))
            waiting.AsSpan(PageFrame.Head).CopyTo(buffer);
        else if (TryRead(page) || _renewed?.Contains(page) == true)
            _frame.AsSpan(PageFrame.Head).CopyTo(buffer);
        else
            throw new DamagedException($"Page {page} of {file.Name} is damaged.");
        return PageSize;
    }

    protected override void WritePage(long page, ReadOnlySpan<byte> content)
    {
        if (!_waiting.TryGetValue(page, out var waiting))
            _waiting[page] = waiting = new byte[PageFrame.Length];
        content.CopyTo(waiting.AsSpan(PageFrame.Head));
    }

    private bool TryRead(long page)
    {
        try
        {
            file.Position = PageFrame.Place(page);
            return file.ReadAtLeast(_frame, PageFrame.Length, throwOnEndOfStream: false) == PageFrame.Length
                && PageFrame.IsWhole(_frame, head.Store, page);
        }
        catch (IOException)
        {
            return false; // the disk cannot read it: as good as damaged, and no reason to close the others
        }
    }
}
