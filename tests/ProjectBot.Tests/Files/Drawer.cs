using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Files;

/// <summary>Keeps names and sizes of files, and what is in those few where that matters.</summary>
internal sealed class Drawer : IFiles
{
    private const long Most = 20 << 20;

    /// <summary>Begins the links; without it there are none.</summary>
    public string? Address { get; set; }

    /// <summary>How many were put.</summary>
    public int Count { get; private set; }

    private readonly Dictionary<string, byte[]> _kept = new(StringComparer.Ordinal);

    /// <summary>Files that have something in them, by name.</summary>
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["china-2027.ics"] = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//test//EN
            BEGIN:VEVENT
            UID:1
            DTSTART;VALUE=DATE:20270101
            DTEND;VALUE=DATE:20270104
            SUMMARY:元旦（休）
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART;VALUE=DATE:20270206
            SUMMARY:春节（班）
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            DTSTART:20270301T090000Z
            DTEND:20270301T100000Z
            SUMMARY:Dentist
            END:VEVENT
            END:VCALENDAR
            """,
        ["company.ics"] = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//test//EN
            BEGIN:VEVENT
            UID:1
            DTSTART;VALUE=DATE:20201224
            DTEND;VALUE=DATE:20201225
            RRULE:FREQ=YEARLY
            SUMMARY:Half day before Christmas
            END:VEVENT
            END:VCALENDAR
            """,
        ["torn.ics"] = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:garb",
        ["empty.ics"] = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\nEND:VCALENDAR\n",
    };

    /// <summary>"offer.pdf" has 120 KB, "film.mp4 30 MB" what it says.</summary>
    public static SentFile Sent(string file)
    {
        var words = file.Split(' ');
        var (name, size) = words is [.. var parts, var number, "KB" or "MB"]
            ? (string.Join(' ', parts), long.Parse(number, CultureInfo.InvariantCulture) << (words[^1] == "KB" ? 10 : 20)) : (file, 120 << 10);
        return new(name, "application/octet-stream", _ => name.StartsWith("lost", StringComparison.Ordinal)
            ? throw new IOException("No longer there.")
            : new(new MemoryStream(Known.TryGetValue(name, out var text) ? Encoding.UTF8.GetBytes(text) : new byte[size])));
    }

    public ValueTask<Reading<FileRef>> Put(Stream content, string name, string type, string? project, CancellationToken stop = default)
    {
        Count++;
        var bytes = new byte[Known.ContainsKey(name) ? content.Length : 0];
        content.ReadExactly(bytes);
        _kept[Hash(name)] = bytes;
        return new(content.Length > Most
            ? new Reading<FileRef>.No(
                $"A file has at most {Most >> 20} MB. Put a bigger one where your team keeps its files, and send me the link.")
            : new FileRef(Hash(name), name, type, content.Length));
    }

    private static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    public ValueTask<Stream?> Open(string hash, CancellationToken stop = default) =>
        new(_kept.TryGetValue(hash, out var bytes) && bytes.Length > 0 ? new MemoryStream(bytes) : null);

    public string? Link(FileRef file, string project, bool forClients, DateTimeOffset until) =>
        Address is null ? null : $"{Address}/{file.Name}?{(forClients ? "client" : "member")}";
}
