using ProjectBot.Cards;
using SkiaSharp;

namespace ProjectBot.Host.Pictures.Drawing;

/// <summary>A matrix: grounds in the tone of each cell, and on them what lies there.</summary>
internal static class MatrixDrawing
{
    private const float Width = 600, CellHeight = 68, Gap = 4, ChipHeight = 20, ChipSize = 12, ChipGap = 4;

    public static Pen Of(MatrixChart chart)
    {
        var (columns, rows) = (chart.Across.Steps.Length, chart.Up.Steps.Length);
        var top = Heading.Room(chart) + (chart.Up.Name.Length > 0 ? 22 : 0);
        var bottom = top + (rows * (CellHeight + Gap)) - Gap;
        var pen = new Pen(Width, bottom + 34 + (chart.Across.Name.Length > 0 ? 22 : 0) + Look.Margin - 10);
        Heading.Write(pen, chart);

        var left = Look.Margin + Typesetting.Widest(chart.Up.Steps, 116) + 12;
        var cell = (Width - Look.Margin - left + Gap) / columns - Gap;
        if (chart.Up.Name.Length > 0)
            pen.Text($"{chart.Up.Name} ↑", Look.Margin, top - 12, Look.Grey, bold: true, most: 300);
        for (var up = 0; up < rows; up++)
        {
            var y = bottom - CellHeight - (up * (CellHeight + Gap));
            pen.Lines(chart.Up.Steps[up], left - 12, y + (CellHeight / 2), SKTextAlign.Right, left - 12 - Look.Margin);
            for (var across = 0; across < columns; across++)
                Cell(pen, chart.At(across, up), SKRect.Create(left + (across * (cell + Gap)), y, cell, CellHeight));
        }
        for (var across = 0; across < columns; across++)
            pen.Lines(chart.Across.Steps[across], left + (across * (cell + Gap)) + (cell / 2), bottom + 18, SKTextAlign.Center, cell - 2);
        if (chart.Across.Name.Length > 0)
            pen.Text($"{chart.Across.Name} →", Width - Look.Margin, bottom + 48, Look.Grey, align: SKTextAlign.Right, bold: true, most: 300);
        return pen;
    }

    private static void Cell(Pen pen, MatrixCell cell, SKRect area)
    {
        pen.Box(area, Look.Ground(cell.Tone), 6);
        if (cell.Items is [{ Length: <= 5 } number] && number.All(char.IsDigit))
            pen.Text(number, area.MidX, area.MidY + 8, Look.On(cell.Tone), 22, SKTextAlign.Center, bold: true, most: area.Width - 8);
        else
            Chips(pen, cell, area);
    }

    private static void Chips(Pen pen, MatrixCell cell, SKRect area)
    {
        var rows = Flow([.. cell.Items], area.Width - 8, (int)((area.Height - 2) / (ChipHeight + 2)));
        var y = area.MidY - ((rows.Count * (ChipHeight + 2)) - 2) / 2;
        foreach (var row in rows)
        {
            var x = area.MidX - (row.Sum(chip => chip.Width + ChipGap) - ChipGap) / 2;
            foreach (var (text, width, isRest) in row)
            {
                if (!isRest)
                    pen.Box(SKRect.Create(x, y, width, ChipHeight), Look.Paper.WithAlpha(215), 5);
                pen.Text(text, x + (width / 2), y + 14.5f, Look.On(cell.Tone), ChipSize, SKTextAlign.Center, bold: true, most: width - 4);
                x += width + ChipGap;
            }
            y += ChipHeight + 2;
        }
    }

    /// <summary>Chips in as many rows as there is room for; how many are left over stands in the place of the last.</summary>
    private static List<List<(string Text, float Width, bool IsRest)>> Flow(IReadOnlyList<string> items, float most, int rows)
    {
        var flow = new List<List<(string Text, float Width, bool IsRest)>> { new() };
        for (var i = 0; i < items.Count; i++)
        {
            var width = WidthOf(items[i], most);
            var used = flow[^1].Sum(chip => chip.Width + ChipGap);
            if (flow[^1].Count > 0 && used + width > most)
            {
                if (flow.Count == rows)
                {
                    Rest(flow[^1], items.Count - i, most);
                    return flow;
                }
                flow.Add([]);
            }
            flow[^1].Add((items[i], width, false));
        }
        return flow;
    }

    private static void Rest(List<(string Text, float Width, bool IsRest)> row, int more, float most)
    {
        while (row.Count > 0 && row.Sum(chip => chip.Width + ChipGap) + WidthOf($"+{more}", most) > most)
        {
            row.RemoveAt(row.Count - 1);
            more++;
        }
        row.Add(($"+{more}", WidthOf($"+{more}", most), true));
    }

    private static float WidthOf(string item, float most) => Math.Min(most, Typesetting.Width(item, ChipSize, bold: true) + 12);
}
