using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// That a store is here, and how far it had come a second ago: a small file beside the data file. What is missing afterwards is missed.
/// </summary>
/// <param name="Store">The number of the store, which is in all its files.</param>
/// <param name="Sequence">The last record of the commit logs that was durable.</param>
/// <param name="Highest">The highest numbers of the logs, by series: they are not given again, whatever was lost.</param>
internal sealed record Mark(long Store, long Sequence, DateTimeOffset At, IReadOnlyDictionary<string, long> Highest)
{
    private const string Title = "ProjectBot store mark 1. Without it a loss goes unnoticed; do not copy, change or remove it.";

    /// <summary>The mark in a file; null when there is none that is whole.</summary>
    public static Mark? Read(string file)
    {
        try
        {
            var text = File.ReadAllText(file);
            var lines = text.Split('\n');
            if (lines is not [Title, var store, var sequence, var at, .. var rest] || rest is not [.. var series, var sum, ""]
                || sum != Sum(text[..^(sum.Length + 1)]))
                return null;
            return new(long.Parse(store, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                long.Parse(sequence, CultureInfo.InvariantCulture),
                DateTimeOffset.Parse(at, CultureInfo.InvariantCulture),
                series.Select(line => line.Split(' ', 2)).ToDictionary(parts => parts[1], parts => long.Parse(parts[0], CultureInfo.InvariantCulture)));
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes it whole or not at all.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public void Write(string file)
    {
        var text = new StringBuilder().Append(Title).Append('\n')
            .Append(CultureInfo.InvariantCulture, $"{Store:X16}\n{Sequence}\n{At:O}\n")
            .AppendJoin("", Highest.Select(series => string.Create(CultureInfo.InvariantCulture, $"{series.Value} {series.Key}\n")))
            .ToString();
        var part = file + ".part";
        File.Delete(part);
        using (var mark = StoreFiles.Open(part, FileMode.CreateNew))
        {
            mark.Write(Encoding.UTF8.GetBytes($"{text}{Sum(text)}\n"));
            mark.Flush(flushToDisk: true);
        }
        File.Move(part, file, overwrite: true);
    }

    private static string Sum(string text) => XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(text)).ToString("X16", CultureInfo.InvariantCulture);
}
