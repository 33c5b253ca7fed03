using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ProjectBot.Exchange;

/// <summary>Writes a table as a workbook of one sheet (ECMA-376): texts as texts, days and numbers as such.</summary>
internal static class XlsxBook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        Package = "http://schemas.openxmlformats.org/package/2006/relationships", Types = "http://schemas.openxmlformats.org/package/2006/content-types",
        Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The style of days, the second of the table.</summary>
    private const string DayStyle = "1";

    /// <summary>Day 0 of spreadsheets.</summary>
    private static readonly DateOnly First = new(1899, 12, 30);

    /// <param name="name">Of the sheet: at most 31 characters, without <c>[]:*?/\</c>.</param>
    /// <param name="rows">Texts, days and numbers.</param>
    public static byte[] Write(string name, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var bytes = new System.IO.MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, xml) in Parts(name))
                Part(zip, path, xml);
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            using var writer = XmlWriter.Create(sheet, new() { Encoding = new UTF8Encoding(false), CheckCharacters = false });
            Table(writer, rows);
        }

        return bytes.ToArray();
    }

    /// <summary>What stands around the table.</summary>
    private static IEnumerable<(string Path, string Xml)> Parts(string name) =>
    [
        ("[Content_Types].xml", $"""
            <Types xmlns="{Types}">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Override PartName="/xl/workbook.xml" ContentType="{Sheets}.sheet.main+xml"/>
              <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Sheets}.worksheet+xml"/>
              <Override PartName="/xl/styles.xml" ContentType="{Sheets}.styles+xml"/>
            </Types>
            """),
        ("_rels/.rels", $"""
            <Relationships xmlns="{Package}">
              <Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>
            """),
        ("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}">
              <Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>
              <Relationship Id="r2" Type="{Office}/styles" Target="styles.xml"/>
            </Relationships>
            """),
        ("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Office}">
              <sheets><sheet name="{System.Security.SecurityElement.Escape(name)}" sheetId="1" r:id="r1"/></sheets>
            </workbook>
            """),
        ("xl/styles.xml", $"""
            <styleSheet xmlns="{Main}">
              <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
              <cellStyleXfs count="1"><xf/></cellStyleXfs>
              <cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>
            </styleSheet>
            """),
    ];

    private static void Table(XmlWriter xml, IEnumerable<IReadOnlyList<object?>> rows)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        foreach (var row in rows)
        {
            xml.WriteStartElement("row", Main);
            foreach (var value in row)
                Cell(xml, value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, object? value)
    {
        xml.WriteStartElement("c", Main);
        if (value is DateOnly or decimal)
        {
            if (value is DateOnly)
                xml.WriteAttributeString("s", DayStyle);
            xml.WriteElementString("v", Main, value is DateOnly day ? (day.DayNumber - First.DayNumber).ToString(CultureInfo.InvariantCulture)
                : ((decimal)value).ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Clean(value?.ToString() ?? ""));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Clean(string text) => string.Concat(text.Where(c => c is '\t' or '\n' or '\r' || (c >= ' ' && c is not ('\uFFFE' or '\uFFFF'))));

    private static void Part(ZipArchive zip, string path, string xml)
    {
        using var part = zip.CreateEntry(path).Open();
        part.Write(Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{xml}"""));
    }
}
