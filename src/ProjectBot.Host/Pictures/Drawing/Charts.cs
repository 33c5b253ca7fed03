using ProjectBot.Cards;
using SkiaSharp;

namespace ProjectBot.Host.Pictures.Drawing;

/// <summary>Draws a chart as a PNG: the same values give the same picture, on every host.</summary>
internal static class Charts
{
    public static byte[] Draw(Chart chart)
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
}
