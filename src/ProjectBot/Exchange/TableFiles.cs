using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace ProjectBot.Exchange;

/// <summary>Writes tables of texts, days and numbers as files that spreadsheets read.</summary>
internal static class TableFiles
{
    private static readonly CsvConfiguration Comma = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n", InjectionOptions = InjectionOptions.Escape,
    };

    private static readonly OpenXmlConfiguration Plain = new() { AutoFilter = false, TableStyles = TableStyles.None };

    /// <summary>CSV (RFC 4180) in UTF-8 with a mark at its beginning, so that Excel reads Chinese as it is. What would be a formula is a text.</summary>
    public static byte[] Csv(IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var bytes = new System.IO.MemoryStream();
        using (var csv = new CsvWriter(new System.IO.StreamWriter(bytes, new UTF8Encoding(true), leaveOpen: true), Comma))
            foreach (var row in rows)
            {
                foreach (var value in row)
                    if (value is decimal number)
                        csv.WriteField(number);
                    else
                        csv.WriteField(value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value?.ToString());
                csv.NextRecord();
            }

        return bytes.ToArray();
    }

    /// <summary>A workbook of one sheet: texts as texts, days and numbers as such.</summary>
    /// <param name="name">Of the sheet: at most 31 characters, without <c>[]:*?/\</c>.</param>
    public static byte[] Xlsx(string name, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var bytes = new System.IO.MemoryStream();
        bytes.SaveAs(rows.Select(Cells), printHeader: false, sheetName: name, configuration: Plain);
        return bytes.ToArray();
    }

    private static Dictionary<string, object?> Cells(IReadOnlyList<object?> row) =>
        row.Select((value, column) => (value, column)).ToDictionary(cell => $"{cell.column}", cell => cell.value switch
        {
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            string text => Clean(text),
            var other => other,
        });

    /// <summary>Without what no XML may hold.</summary>
    private static string Clean(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));
}
