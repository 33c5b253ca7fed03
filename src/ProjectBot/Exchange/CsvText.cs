using System.Globalization;
using System.Text;

namespace ProjectBot.Exchange;

/// <summary>Writes a table as CSV (RFC 4180): UTF-8 with a mark at its beginning, so that Excel reads Chinese as it is.</summary>
internal static class CsvText
{
    private static readonly char[] Quoted = [',', '"', '\r', '\n'];

    /// <param name="rows">Texts, days and numbers.</param>
    public static byte[] Write(IEnumerable<IReadOnlyList<object?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell(object? value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        _ => Text(value?.ToString() ?? ""),
    };

    /// <summary>What a spreadsheet would take for a formula is a text.</summary>
    private static string Text(string text)
    {
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
            text = $"'{text}";
        return text.IndexOfAny(Quoted) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
