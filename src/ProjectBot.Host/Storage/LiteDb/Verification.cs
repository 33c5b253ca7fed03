using System.Security.Cryptography;
using LiteDB;
using ProjectBot.Host.Storage.Cache;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// Walks a store that nobody has open: its pages, its logs, every document by its id and by each of its keys, and the files that
/// documents name. It changes nothing; what can be read is handed on.
/// </summary>
internal sealed class Verification(LiteSettings settings, DocumentTypes types)
{
    private readonly HashSet<string> _problems = [];
    private readonly Dictionary<DocumentName, Saved> _read = [];
    private readonly HashSet<string> _files = [];

    /// <summary>What is not as it should be, a sentence each.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    /// <summary>Every document that can be read, in its newest version.</summary>
    public IReadOnlyCollection<Saved> Read => _read.Values;

    /// <summary>The highest numbers of the logs that are known of, by series.</summary>
    public Dictionary<string, long> Highest { get; } = [];

    public int Files => _files.Count;

    /// <summary>Whether so little could be read that nothing should be made of it.</summary>
    public bool IsBeyondRepair { get; private set; }

    /// <exception cref="StoreClosedException">It is in use, or there is nothing that could be walked.</exception>
    public void Walk()
    {
        var mark = Mark.Read(settings.Mark);
        if (mark is null && System.IO.File.Exists(settings.Mark))
            _problems.Add($"{settings.Mark} is damaged; the next start makes it anew.");
        using var files = DiskFiles.Open(settings, mark);
        foreach (var (series, number) in mark?.Highest ?? new Dictionary<string, long>())
            Highest[series] = number;
        Pages(files);
        var settled = File(files);
        Logs(files, settled, mark);
        foreach (var saved in _read.Values)
            Attached(saved.Document);
    }

    private void Pages(DiskFiles files)
    {
        var renewed = new LogStream(files.Pages, files.Head.Store).Pages;
        using var data = new DataStream(files.Data, files.Head);
        var damaged = data.Damaged().Where(page => !renewed.Contains(page)).ToList();
        if (damaged.Count > 0)
            _problems.Add($"{damaged.Count} of {PageFrame.Count(files.Data.Length)} pages of {settings.File} are damaged: {string.Join(", ", damaged.Take(20))}"
                + $"{(damaged.Count > 20 ? ", …" : "")}.");
    }

    /// <summary>Returns the last record that is in the data file.</summary>
    private long File(DiskFiles files)
    {
        if (Opened(files, isFound: true) is { } file)
            using (file)
            {
                if (!Walked(file.Rows, row => Document(file, row), "A document"))
                    Walked(file.Keyed, Keep, "A document");
                if (!Walked(file.Logs.Ids, id => Pack(file, id, isFound: true), "A pack of entries"))
                    Probed(file);
                foreach (var type in types.All.Where(type => type.IsLog))
                    Highest[type.Series!] = Math.Max(Highest.GetValueOrDefault(type.Series!), file.Highest(type.Series!));
                return file.Settled;
            }
        if (Opened(files, isFound: false) is { } rest)
            using (rest)
            {
                _problems.Add($"What entries are found by is damaged in {settings.File}.");
                if (!Walked(rest.Rows, row => Keep(rest.Find(row)!), "A document"))
                    Walked(rest.Keyed, Keep, "A document");
                if (!Walked(rest.Logs.Ids, id => Pack(rest, id, isFound: false), "A pack of entries"))
                    Probed(rest);
                return 0;
            }
        _problems.Add($"{settings.File} cannot be opened: nothing in it can be read.");
        IsBeyondRepair = true;
        return 0;
    }

    private static LiteFile? Opened(DiskFiles files, bool isFound)
    {
        try
        {
            return new(files.Data, files.Pages, files.Head, isFound);
        }
#pragma warning disable CA1031 // A file that cannot be opened fails in any way it likes.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    /// <summary>Walks from the first on; when the way to the next is damaged, from the last on backwards. Returns whether all were found.</summary>
    private bool Walked<T>(Func<bool, IEnumerable<T>> ids, Action<T> look, string what)
    {
        foreach (var isBackwards in new[] { false, true })
            try
            {
                foreach (var id in ids(isBackwards))
                    Try(what, () => look(id));
                return !isBackwards;
            }
            catch (DamagedException)
            {
                // The other end may lead to more.
            }
        return false;
    }

    private void Probed(LiteFile file)
    {
        for (var id = 1L; id <= file.Logs.Last; id++)
            Try("A pack of entries", () => Pack(file, id, isFound: false));
    }

    private void Keep(LiteDB.BsonDocument row)
    {
        if (Row.Split(row["_id"].AsString, out _, out var name) && types.Find(name.ToString()) is { } type)
            Keep(type, Row.Read(type, row).Document);
    }

    private void Document(LiteFile file, string row)
    {
        if (!Row.Split(row, out var id, out var name) || types.Find(name.ToString()) is not { } type)
            return;
        var read = Row.Read(type, file.Find(row) ?? throw new DamagedException($"{id} is not found by its id."));
        Keep(type, read.Document);
        foreach (var key in read.Document.Keys.Distinct())
            if (!file.With(Row.Key(type.Name, key)).Any(found => found["_id"].AsString == row))
                throw new DamagedException($"{id} is not found by what it is about.");
    }

    private void Pack(LiteFile file, long id, bool isFound)
    {
        var pack = file.Logs.ReadPack(id);
        if (types.Find(pack.Type) is not { } type)
            return;
        foreach (var entry in pack.Entries)
        {
            Keep(type, entry.Read(type).Document);
            if (!isFound)
                continue;
            if (file.Logs.Find(type, entry.Id)?.Version != entry.Version)
                throw new DamagedException($"Entry {entry.Id} is not found by its id.");
            foreach (var key in entry.Keys)
                if (!file.Logs.Newest(type, key, entry.Number + 1).TakeWhile(found => found.Number == entry.Number).Any(found => found.Id == entry.Id))
                    throw new DamagedException($"Entry {entry.Id} is not found by what it is about.");
        }
    }

    private void Logs(DiskFiles files, long settled, Mark? mark)
    {
        var (last, records) = (settled, new List<(CommitLog Log, LogRecord Record)>());
        foreach (var log in files.Logs)
            Try("A log", () => records.AddRange(log.Records().Where(record => record.Sequence > settled).Select(record => (log, record))));
        foreach (var (log, record) in records.OrderBy(one => one.Record.Sequence))
        {
            if (record.Sequence > last + 1)
                _problems.Add($"Records {last + 1} to {record.Sequence - 1} of what was acknowledged are not in the logs any more.");
            last = Math.Max(last, record.Sequence);
            foreach (var saved in log.Read(record, types))
                if (!_read.TryGetValue(saved.Name, out var known) || known.Document.Version < saved.Document.Version)
                    Keep(saved.Type, saved.Document);
        }
        if (mark is not null && mark.Sequence > last)
            _problems.Add($"Records {last + 1} to {mark.Sequence} of what was acknowledged are not in the logs any more.");
    }

    private void Attached(Document document)
    {
        foreach (var file in document is INamesFiles { Files.IsDefault: false } names && !document.Removed ? names.Files : [])
        {
            if (!_files.Add(file.Hash))
                continue;
            var path = Path.Combine(settings.Files, file.Hash[..2], file.Hash);
            if (!System.IO.File.Exists(path))
                _problems.Add($"A file that was attached is missing: {path}");
            else
                Try("A file that was attached", () =>
                {
                    using var content = System.IO.File.OpenRead(path);
                    if (Convert.ToHexStringLower(SHA256.HashData(content)) != file.Hash)
                        throw new DamagedException($"{path} is damaged.");
                });
        }
    }

    private void Keep(DocumentType type, Document document)
    {
        var saved = new Saved(type, document, type.Body(document), IsNew: true);
        _read[saved.Name] = saved;
        if (type.Series is { } series)
            Highest[series] = Math.Max(Highest.GetValueOrDefault(series), saved.Number);
    }

    private void Try(string what, Action walk)
    {
        try
        {
            walk();
        }
        catch (DamagedException damage)
        {
            _problems.Add(damage.Message);
        }
        catch (Exception failure) when (failure is IOException or LiteException or InvalidDataException or System.Text.Json.JsonException)
        {
            _problems.Add($"{what} cannot be read.");
        }
    }
}
