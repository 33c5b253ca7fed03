namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>What LiteDB needs of a stream: whole pages at a position. It locks the stream around every access.</summary>
internal abstract class PageStream : Stream
{
    public const int PageSize = 8192;

    public sealed override bool CanRead => true;

    public sealed override bool CanSeek => true;

    public sealed override bool CanWrite => true;

    public sealed override long Position { get; set; }

    public sealed override int Read(byte[] buffer, int offset, int count)
    {
        var read = ReadPage(Page(count), buffer.AsSpan(offset, count));
        Position += read;
        return read;
    }

    public sealed override void Write(byte[] buffer, int offset, int count)
    {
        WritePage(Page(count), buffer.AsSpan(offset, count));
        Position += count;
    }

    public sealed override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    protected abstract int ReadPage(long page, Span<byte> buffer);

    protected abstract void WritePage(long page, ReadOnlySpan<byte> content);

    private long Page(int count) =>
        count == PageSize && Position % PageSize == 0
            ? Position / PageSize
            : throw new NotSupportedException($"LiteDB asked for {count} bytes at {Position}; only whole pages are served.");
}
