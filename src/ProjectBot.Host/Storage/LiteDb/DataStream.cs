namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// The data file as LiteDB sees it. A checkpoint writes every version of a page that the log holds; only the last one
/// is written here, in file order, when LiteDB flushes, and then the disk is told to keep it.
/// </summary>
internal sealed class DataStream(FileStream file) : PageStream
{
    private readonly Dictionary<long, byte[]> _waiting = [];

    public override long Length => Math.Max(file.Length, _waiting.Count == 0 ? 0 : (_waiting.Keys.Max() + 1) * PageSize);

    public override void Flush()
    {
        foreach (var page in _waiting.Keys.Order())
        {
            file.Position = page * PageSize;
            file.Write(_waiting[page], 0, PageSize);
        }
        file.Flush(flushToDisk: true);
        _waiting.Clear();
    }

    public override void SetLength(long value) => file.SetLength(value);

    /// <summary>Copies the file as it is now; a whole database when a checkpoint has just run.</summary>
    public void CopyTo(FileStream target)
    {
        file.Position = 0;
        file.CopyTo(target, 1 << 20);
        target.Flush(flushToDisk: true);
    }

    protected override int ReadPage(long page, Span<byte> buffer)
    {
        if (_waiting.TryGetValue(page, out var waiting))
        {
            waiting.CopyTo(buffer);
            return PageSize;
        }
        file.Position = page * PageSize;
        return file.ReadAtLeast(buffer, PageSize, throwOnEndOfStream: false);
    }

    protected override void WritePage(long page, ReadOnlySpan<byte> content)
    {
        if (!_waiting.TryGetValue(page, out var waiting))
            _waiting[page] = waiting = new byte[PageSize];
        content.CopyTo(waiting);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }
}
