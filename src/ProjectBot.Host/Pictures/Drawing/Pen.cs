using SkiaSharp;

namespace ProjectBot.Host.Pictures.Drawing;

/// <summary>Draws on one picture, in units of the layout; the picture has <see cref="Look.Density"/> pixels for each.</summary>
internal sealed class Pen : IDisposable
{
    private readonly SKSurface _surface;
    private readonly SKPaint _paint = new() { IsAntialias = true };

    /// <summary>A sheet of paper with a quiet edge; outside its corners one sees through.</summary>
    public Pen(float width, float height)
    {
        (Width, Height) = (width, height);
        _surface = SKSurface.Create(new SKImageInfo((int)width * Look.Density, (int)height * Look.Density, SKColorType.Rgba8888));
        _surface.Canvas.Scale(Look.Density);
        Box(new(0, 0, width, height), Look.Edge, Look.Corner);
        Box(new(1, 1, width - 1, height - 1), Look.Paper, Look.Corner - 1);
    }

    public float Width { get; }

    public float Height { get; }

    public void Box(SKRect area, SKColor colour, float corner = 0)
    {
        _paint.Style = SKPaintStyle.Fill;
        _paint.Color = colour;
        _surface.Canvas.DrawRoundRect(area, corner, corner, _paint);
    }

    public void Line(float x1, float y1, float x2, float y2, SKColor colour, float width = 1)
    {
        Stroke(colour, width);
        _surface.Canvas.DrawLine(x1, y1, x2, y2, _paint);
    }

    public void Path(SKPathBuilder way, SKColor colour, float width, bool dashed = false)
    {
        using var path = way.Snapshot();
        Stroke(colour, width);
        using var dashes = dashed ? SKPathEffect.CreateDash([6, 5], 0) : null;
        _paint.PathEffect = dashes;
        _surface.Canvas.DrawPath(path, _paint);
        _paint.PathEffect = null;
    }

    /// <summary>What lies under a line, fading towards the bottom.</summary>
    public void Shade(SKPathBuilder way, SKColor colour, float top, float bottom)
    {
        using var area = way.Snapshot();
        SKColor[] colours = [colour.WithAlpha(46), colour.WithAlpha(4)];
        using var fade = SKShader.CreateLinearGradient(new(0, top), new(0, bottom), colours, SKShaderTileMode.Clamp);
        _paint.Style = SKPaintStyle.Fill;
        _paint.Color = SKColors.White;
        _paint.Shader = fade;
        _surface.Canvas.DrawPath(area, _paint);
        _paint.Shader = null;
    }

    public void Dot(float x, float y, SKColor colour, float radius = 4)
    {
        _paint.Style = SKPaintStyle.Fill;
        _paint.Color = Look.Paper;
        _surface.Canvas.DrawCircle(x, y, radius + 1.5f, _paint);
        _paint.Color = colour;
        _surface.Canvas.DrawCircle(x, y, radius, _paint);
    }

    /// <summary>Writes on the base line <paramref name="y"/>; longer than <paramref name="most"/>, it ends in an ellipsis.</summary>
    public void Text(string text, float x, float y, SKColor colour, float size = Look.LabelSize,
        SKTextAlign align = SKTextAlign.Left, bool bold = false, float most = float.MaxValue)
    {
        using var font = Letters.Font(size, bold);
        _paint.Style = SKPaintStyle.Fill;
        _paint.Color = colour;
        _surface.Canvas.DrawText(Typesetting.Fit(Letters.Drawable(text), font, most), x, y, align, font, _paint);
    }

    /// <summary>Writes up to <paramref name="rows"/> lines around the height <paramref name="middle"/>.</summary>
    public void Lines(string text, float x, float middle, SKTextAlign align, float most, int rows = 2)
    {
        const float apart = Look.LabelSize * 1.25f;
        var lines = Typesetting.Wrap(text, Look.LabelSize, most, rows);
        var y = middle - ((((lines.Count - 1) * apart) - (Look.LabelSize * 0.7f)) / 2);
        foreach (var line in lines)
        {
            Text(line, x, y, Look.Ink, align: align);
            y += apart;
        }
    }

    public byte[] Png()
    {
        using var image = _surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    public void Dispose()
    {
        _paint.Dispose();
        _surface.Dispose();
    }

    private void Stroke(SKColor colour, float width)
    {
        _paint.Style = SKPaintStyle.Stroke;
        _paint.StrokeWidth = width;
        _paint.StrokeCap = SKStrokeCap.Round;
        _paint.StrokeJoin = SKStrokeJoin.Round;
        _paint.Color = colour;
    }
}
