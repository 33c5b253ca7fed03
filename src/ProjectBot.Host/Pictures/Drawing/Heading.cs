using ProjectBot.Cards;

namespace ProjectBot.Host.Pictures.Drawing;

/// <summary>Title and note above every chart.</summary>
internal static class Heading
{
    /// <summary>How much room title and note take above the chart.</summary>
    public static float Room(Chart chart) => Look.Margin + (chart.Title.Length > 0, chart.Note is { Length: > 0 }) switch
    {
        (true, true) => 54,
        (true, false) => 34,
        (false, true) => 32,
        (false, false) => 0,
    };

    public static void Write(Pen pen, Chart chart)
    {
        var (y, most) = (Look.Margin + 14, pen.Width - (2 * Look.Margin));
        if (chart.Title.Length > 0)
        {
            pen.Text(chart.Title, Look.Margin, y, Look.Ink, Look.TitleSize, bold: true, most: most);
            y += 22;
        }
        if (chart.Note is { Length: > 0 } note)
            pen.Text(note, Look.Margin, y, Look.Grey, Look.NoteSize, most: most);
    }
}
