using ProjectBot.Cards;
using SkiaSharp;

namespace ProjectBot.Host.Pictures;

/// <summary>Draws a chart as a PNG: the same values give the same picture, on every host.</summary>
internal static class Drawing
{
    public static byte[] Of(Chart chart)
    {
        using var pen = chart switch
        {
            MatrixChart it => MatrixDrawing.Of(it),
            LinesChart it => LinesDrawing.Of(it),
            BarsChart it => BarsDrawing.Of(it),
            _ => throw new InvalidOperationException($"{chart.GetType().Name} has no drawing."),
        };
        return pen.Png();
    }

    /// <summary>What a link shows that is over or not ours. Nobody knows who looks, so it speaks both languages.</summary>
    public static byte[] AskAgain()
    {
        using var pen = new Pen(360, 96);
        pen.Text("This picture is no longer here. Ask again.", 180, 44, Look.Ink, 14, SKTextAlign.Center);
        pen.Text("这张图片已失效，请重新查询。", 180, 68, Look.Grey, 14, SKTextAlign.Center);
        return pen.Png();
    }

    /// <summary>How much room title and note take above the chart.</summary>
    public static float Heading(Chart chart) => Look.Margin + (chart.Title.Length > 0, chart.Note is { Length: > 0 }) switch
    {
        (true, true) => 54,
        (true, false) => 34,
        (false, true) => 32,
        (false, false) => 0,
    };

    public static void Head(Pen pen, Chart chart)
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
