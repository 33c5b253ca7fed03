using ProjectBot.Cards;
using SkiaSharp;

namespace ProjectBot.Host.Pictures.Drawing;

/// <summary>Lines over time: a quiet grid, names above, the value now at the end of each line.</summary>
internal static class LinesDrawing
{
    private const float Width = 600, PlotHeight = 220, LegendRow = 22, LongestName = 230;

    public static Pen Of(LinesChart chart)
    {
        var isNamed = chart.Series.Length > 1 || (chart.Series[0].Name is { Length: > 0 } name && name != chart.Title);
        var legend = isNamed ? Places(chart) : [];
        var top = Heading.Room(chart) + (isNamed ? (legend[^1].Row * LegendRow) + LegendRow + 8 : 0);
        var pen = new Pen(Width, top + PlotHeight + 48);
        Heading.Write(pen, chart);
        Legend(pen, chart, legend);

        var values = chart.Series.SelectMany(one => one.Values).OfType<double>().ToList();
        var isWhole = values.TrueForAll(value => value == Math.Truncate(value));
        var ticks = Ticks.For(values.DefaultIfEmpty().Min(), values.DefaultIfEmpty().Max(), isWhole);
        var left = Look.Margin + Typesetting.Widest(ticks.All().Select(tick => Said(tick, chart)), 110) + 10;
        var right = Width - Look.Margin - Typesetting.Widest(chart.Series.Select(one => Chart.Show(Last(one) ?? 0, chart.Unit)), 110) - 10;
        var plot = new SKRect(left, top, right, top + PlotHeight);
        Grid(pen, chart, ticks, plot);
        Labels(pen, chart, plot);
        for (var at = chart.Series.Length - 1; at >= 0; at--)
            Series(pen, chart, at, ticks, plot);
        Ends(pen, chart, ticks, plot);
        return pen;
    }

    /// <summary>Where the name of each series stands: side by side, in as many rows as they need.</summary>
    private static List<(float X, int Row)> Places(LinesChart chart)
    {
        var places = new List<(float X, int Row)>();
        var (x, row) = (Look.Margin, 0);
        foreach (var series in chart.Series)
        {
            var width = 27 + Math.Min(LongestName, Typesetting.Width(series.Name));
            if (x > Look.Margin && x + width > Width - Look.Margin)
                (x, row) = (Look.Margin, row + 1);
            places.Add((x, row));
            x += width + 22;
        }
        return places;
    }

    private static void Legend(Pen pen, LinesChart chart, List<(float X, int Row)> places)
    {
        for (var at = 0; at < places.Count; at++)
        {
            var (x, y) = (places[at].X, Heading.Room(chart) + 10 + (places[at].Row * LegendRow));
            using var sample = new SKPathBuilder();
            sample.MoveTo(x + 1, y);
            sample.LineTo(x + 19, y);
            pen.Path(sample, ColourOf(chart, at), 3, chart.Series[at].Planned);
            pen.Text(chart.Series[at].Name, x + 27, y + 4.5f, Look.Ink, most: LongestName);
        }
    }

    private static void Grid(Pen pen, LinesChart chart, Ticks ticks, SKRect plot)
    {
        foreach (var tick in ticks.All())
        {
            var y = plot.Bottom - (ticks.Share(tick) * plot.Height);
            pen.Line(plot.Left, y, plot.Right, y, Math.Abs(tick) < 1e-9 ? Look.Axis : Look.Grid);
            pen.Text(Said(tick, chart), plot.Left - 10, y + 4.5f, Look.Grey, align: SKTextAlign.Right, most: plot.Left - 10 - Look.Margin);
        }
    }

    /// <summary>The unit stands beside the ends of the lines; on the grid only a per cent sign is short enough.</summary>
    private static string Said(double tick, LinesChart chart) => Chart.Show(tick, chart.Unit is "%" ? chart.Unit : null);

    /// <summary>As many labels as stand side by side, evenly; the first and the last always.</summary>
    private static void Labels(Pen pen, LinesChart chart, SKRect plot)
    {
        var widest = Typesetting.Widest(chart.Labels, 120);
        var last = chart.Labels.Length - 1;
        var count = Math.Clamp((int)(plot.Width / (widest + 22)), 1, last);
        // Steps of equal length, where the points can be divided so; otherwise the nearest ones.
        for (var fewer = count; fewer > count / 2; fewer--)
            if (last % fewer == 0)
            {
                count = fewer;
                break;
            }
        for (var i = 0; i <= count; i++)
        {
            var at = (int)Math.Round((double)i * last / count);
            var x = X(chart, at, plot);
            pen.Line(x, plot.Bottom, x, plot.Bottom + 4, Look.Axis);
            var half = Typesetting.Width(chart.Labels[at]) / 2;
            var middle = Math.Clamp(x, Math.Min(Look.Margin + half, Width / 2), Math.Max(Width - Look.Margin - half, Width / 2));
            pen.Text(chart.Labels[at], middle, plot.Bottom + 22, Look.Grey, align: SKTextAlign.Center, most: 120);
        }
    }

    private static void Series(Pen pen, LinesChart chart, int at, Ticks ticks, SKRect plot)
    {
        var series = chart.Series[at];
        using var line = new SKPathBuilder();
        using var area = new SKPathBuilder();
        var (isDrawing, end) = (false, 0f);
        for (var i = 0; i < series.Values.Length; i++)
        {
            if (series.Values[i] is not { } value)
            {
                Close(area, isDrawing, end, plot.Bottom);
                isDrawing = false;
                continue;
            }
            var (x, y) = (X(chart, i, plot), Y(value, ticks, plot));
            if (!isDrawing)
            {
                line.MoveTo(x, y);
                area.MoveTo(x, plot.Bottom);
            }
            line.LineTo(x, y);
            area.LineTo(x, y);
            (isDrawing, end) = (true, x);
        }
        Close(area, isDrawing, end, plot.Bottom);
        // Shades over one another would be a colour of their own.
        if (!series.Planned && ticks.Least >= 0 && chart.Series.Count(one => !one.Planned) == 1)
            pen.Shade(area, ColourOf(chart, at), plot.Top, plot.Bottom);
        pen.Path(line, ColourOf(chart, at), series.Planned ? 2 : 2.5f, series.Planned);
    }

    private static void Close(SKPathBuilder area, bool isDrawing, float end, float bottom)
    {
        if (!isDrawing)
            return;
        area.LineTo(end, bottom);
        area.Close();
    }

    /// <summary>The last value of each line beside its end; those that would lie on each other move apart.</summary>
    private static void Ends(Pen pen, LinesChart chart, Ticks ticks, SKRect plot)
    {
        var ends = Enumerable.Range(0, chart.Series.Length).Where(at => Last(chart.Series[at]) is not null)
            .Select(at => (At: at, Y: Y(Last(chart.Series[at])!.Value, ticks, plot))).OrderBy(end => end.Y);
        var free = plot.Top - 8;
        foreach (var (at, y) in ends)
        {
            var series = chart.Series[at];
            var x = X(chart, series.Values.ToList().FindLastIndex(value => value is not null), plot);
            if (!series.Planned)
                pen.Dot(x, y, ColourOf(chart, at));
            var beside = Math.Max(y, free);
            pen.Text(Chart.Show(Last(series)!.Value, chart.Unit), x + 10, beside + 4.5f, ColourOf(chart, at), bold: !series.Planned);
            free = beside + 16;
        }
    }

    private static SKColor ColourOf(LinesChart chart, int at) => chart.Series[at] is { Planned: true, Tone: Tone.Plain }
        ? Look.Strong(Tone.Subtle)
        : Look.Strong(chart.Series[at].Tone, chart.Series.Take(at).Count(one => !one.Planned));

    private static double? Last(Series series) => series.Values.LastOrDefault(value => value is not null);

    private static float X(LinesChart chart, int at, SKRect plot) => plot.Left + (plot.Width * at / (chart.Labels.Length - 1));

    private static float Y(double value, Ticks ticks, SKRect plot) => plot.Bottom - (ticks.Share(value) * plot.Height);
}
