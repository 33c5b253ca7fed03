using ProjectBot.Cards;
using SkiaSharp;

namespace ProjectBot.Host.Pictures.Drawing;

/// <summary>Bars from left to right, so that names have room; a stroke across a bar is its target.</summary>
internal static class BarsDrawing
{
    private const float Width = 600, RowHeight = 34, BarHeight = 18;

    public static Pen Of(BarsChart chart)
    {
        var legend = chart.TargetName is { Length: > 0 } && chart.Bars.Any(bar => bar.Target is not null);
        var top = Heading.Room(chart);
        var pen = new Pen(Width, top + (chart.Bars.Length * RowHeight) + Look.Margin - 8);
        Heading.Write(pen, chart);
        if (legend)
            Legend(pen, chart.TargetName!);

        var left = Look.Margin + Typesetting.Widest(chart.Bars.Select(bar => bar.Name), 150) + 14;
        var right = Width - Look.Margin - Typesetting.Widest(chart.Bars.Select(bar => Said(bar, chart.Unit)), 150) - 14;
        var most = Math.Max(chart.Most(), double.Epsilon);
        for (var i = 0; i < chart.Bars.Length; i++)
        {
            var (bar, y) = (chart.Bars[i], top + (i * RowHeight) + (RowHeight / 2));
            pen.Text(bar.Name, left - 14, y + 4.5f, Look.Ink, align: SKTextAlign.Right, most: left - 14 - Look.Margin);
            pen.Box(new(left, y - (BarHeight / 2), right, y + (BarHeight / 2)), Look.Track, 4);
            var length = (float)(bar.Value / most) * (right - left);
            if (bar.Value > 0)
                pen.Box(new(left, y - (BarHeight / 2), left + Math.Max(3, length), y + (BarHeight / 2)), Look.Strong(bar.Tone), 4);
            if (bar.Target is { } target)
                Target(pen, left + ((float)(target / most) * (right - left)), y);
            var room = Width - Look.Margin - right;
            pen.Text(Said(bar, chart.Unit), Width - Look.Margin, y + 4.5f, Look.Ink, align: SKTextAlign.Right, bold: true, most: room);
        }
        return pen;
    }

    private static string Said(Bar bar, string? unit) =>
        bar.Target is { } target ? $"{Chart.Show(bar.Value)} / {Chart.Show(target, unit)}" : Chart.Show(bar.Value, unit);

    private static void Legend(Pen pen, string name)
    {
        var x = Width - Look.Margin - Math.Min(200, Typesetting.Width(name));
        Target(pen, x - 10, Look.Margin + 8, 7);
        pen.Text(name, Width - Look.Margin, Look.Margin + 12.5f, Look.Grey, align: SKTextAlign.Right, most: 200);
    }

    private static void Target(Pen pen, float x, float y, float reach = (BarHeight / 2) + 3)
    {
        pen.Line(x, y - reach, x, y + reach, Look.Paper, 5);
        pen.Line(x, y - reach, x, y + reach, Look.Ink, 2);
    }
}
