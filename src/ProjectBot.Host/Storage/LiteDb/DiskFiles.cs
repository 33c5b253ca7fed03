using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>The open files of a store. They are ours, or they are not touched.</summary>
internal sealed class DiskFiles : IDisposable
{
    private DiskFiles(FileStream data, FileStream pages, FileStream[] logs, FileHead head)
    {
        (Data, Pages, Head) = (data, pages, head);
        Logs = [.. logs.Select(log => new CommitLog(log, head.Store))];
        _all = [data, pages, .. logs];
    }

    private readonly FileStream[] _all;

    public FileStream Data { get; }

    public FileStream Pages { get; }

    public CommitLog[] Logs { get; }

    public FileHead Head { get; }

    /// <summary>Opens the files; makes them when no store was ever here.</summary>
    /// <exception cref="StoreClosedException">A store was here, or something else is; the sentence says what to do.</exception>
    public static DiskFiles Open(LiteSettings settings, Mark? mark)
    {
        var opened = new List<FileStream>();
        try
        {
            if (WasHere(settings) && IsEmpty(settings.File))
                throw Damage.Gone(settings, mark);
            foreach (var name in settings.All)
                opened.Add(settings.Open(name));
            var (data, pages) = (opened[0], opened[1]);
            var found = FileHead.Of(data, FileHead.Data);
            var isUnfinished = !WasHere(settings) && data.Length <= PageFrame.Place(1) && (found is not null || FileHead.IsBlank(data));
            var head = isUnfinished ? Make(data) : found ?? throw Damage.Foreign(settings.File);
            if (!isUnfinished && data.Length < PageFrame.Place(1))
                throw Damage.Gone(settings, mark);
            if (mark is not null && mark.Store != head.Store)
                throw Damage.Other(settings);
            if (pages.Length > 0 && FileHead.Of(pages, FileHead.PageLog) is null && !FileHead.IsBlank(pages) && !IsOurs(pages))
                throw Damage.Foreign(settings.PageLog);
            return new(data, pages, [opened[2], opened[3]], head);
        }
        catch
        {
            opened.ForEach(file => file.Dispose());
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var file in _all)
            file.Dispose();
    }

    /// <summary>Whether something tells that a store was here: its mark, or what it had not yet moved into its data file.</summary>
    private static bool WasHere(LiteSettings settings) =>
        File.Exists(settings.Mark) || settings.All.Skip(1).Any(log => !IsEmpty(log));

    private static bool IsEmpty(string file) => !File.Exists(file) || new FileInfo(file).Length == 0;

    private static FileHead Make(FileStream data)
    {
        var head = new FileHead(FileHead.Data, Random.Shared.NextInt64(), 0);
        data.SetLength(0);
        data.Write(head.Bytes());
        data.Flush(flushToDisk: true);
        return head;
    }

    /// <summary>Whether a page log whose head is damaged begins like one.</summary>
    private static bool IsOurs(FileStream file)
    {
        Span<byte> kind = stackalloc byte[sizeof(long)];
        file.Position = 0;
        return file.ReadAtLeast(kind, kind.Length, throwOnEndOfStream: false) == kind.Length && BitConverter.ToInt64(kind) == FileHead.PageLog;
    }
}
