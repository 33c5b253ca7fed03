using System.Security.Cryptography;
using System.Text;
using LiteDB;
using ProjectBot.Host.Storage.Cache;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// A document that is no entry of a log as it lies in the file: <c>_id</c> (id and type), <c>k</c> (what it is found by, one index over all types),
/// <c>v</c> (version), <c>b</c> (body, JSON). Every further field and index would be paid by every commit.
/// </summary>
internal static class Row
{
    public const string Collection = "documents";

    /// <summary>The row that keeps the highest numbers of the logs, by series; no document has an id without a type.</summary>
    public const string Highest = "highest";

    /// <summary>Where that row keeps the last record of the commit logs that is in the file; no series is called so.</summary>
    public const string Settled = "=settled";

    private const int LongestName = 900; // bytes; LiteDB refuses index keys above 1,023

    /// <summary>Largest body, in bytes; LiteDB refuses documents above 16 MB.</summary>
    private const int LargestBody = 15 << 20;

    public static string Id(string type, string id) => $"{Fit(id)}|{type}";

    /// <summary>The id and the type of a row, or false for one that is no document.</summary>
    public static bool Split(string row, out ReadOnlySpan<char> id, out ReadOnlySpan<char> type)
    {
        var bar = row.LastIndexOf('|');
        id = bar < 0 ? default : row.AsSpan(0, bar);
        type = row.AsSpan(bar + 1);
        return bar >= 0;
    }

    public static string Key(string type, string key) => $"{type}|{Fit(key)}";

    /// <summary>The key in a key of a row, shortened as it may be.</summary>
    public static string KeyIn(DocumentType type, string key) => key[(type.Name.Length + 1)..];

    /// <exception cref="ArgumentException">The file cannot keep it; better known now than when it is acknowledged.</exception>
    public static void Check(Saved saved)
    {
        if (saved.Body.Length > LargestBody)
            throw new ArgumentException(
                $"{saved.Document.Id} has {saved.Body.Length >> 20} MB; {LargestBody >> 20} MB is the most that can be kept.");
        if (saved.Keys.Contains(null))
            throw new ArgumentException($"{saved.Document.Id} has a key that is null.");
    }

    public static BsonDocument Of(Saved saved)
    {
        var (type, document) = (saved.Type.Name, saved.Document);
        var keys = new BsonArray();
        foreach (var key in saved.Keys)
            keys.Add(Key(type, key));
        return new()
        {
            ["_id"] = Id(type, document.Id),
            ["k"] = keys,
            ["v"] = document.Version,
            ["b"] = saved.Body,
        };
    }

    public static Loaded Read(DocumentType type, BsonDocument row) =>
        new(type.Read(row["b"].AsBinary, row["v"].AsInt64), row["b"].AsBinary.Length);

    /// <summary>
    /// Ids come from channels and may be of any length: a long one is kept as its beginning and its hash. Half a surrogate
    /// pair cannot be written: it is replaced here as it is in the file, and a pair is not cut.
    /// </summary>
    public static string Fit(string name)
    {
        if (name.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            name = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
        if (name.Length <= LongestName / 3)
            return name;
        var bytes = Encoding.UTF8.GetBytes(name);
        var kept = NameSet.Significant + (char.IsHighSurrogate(name[NameSet.Significant - 1]) ? 1 : 0);
        return bytes.Length <= LongestName
            ? name
            : $"{name.AsSpan(0, kept)}#{Convert.ToHexStringLower(SHA256.HashData(bytes))}";
    }
}
