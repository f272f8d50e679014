using ReportExtractor.Imaging;
using SkiaSharp;

namespace ReportExtractor.GlyphTrainer.Painting;

/// <summary>Paints cells as a printer and a scanner would, before anything happens to them.</summary>
/// <param name="fonts">The fonts.</param>
/// <param name="random">What decides.</param>
internal sealed class CellPainter(IReadOnlyList<SKTypeface> fonts, Random random)
{
    /// <summary>Paints a cell.</summary>
    public PaintedCell Paint()
    {
        var dpi = 120 + (random.NextDouble() * random.NextDouble() * 260);
        var size = (float)((8 + (random.NextDouble() * 9)) * dpi / 72);
        using var font = new SKFont(fonts[random.Next(fonts.Count)], size)
        {
            Subpixel = true,
            Edging = SKFontEdging.Antialias,
            Hinting = SKFontHinting.None,
            ScaleX = 0.85f + (random.NextSingle() * 0.3f),
            SkewX = (random.NextSingle() - 0.5f) * 0.08f,
            Embolden = random.Next(8) == 0,
        };
        var text = string.Concat(CellText.Next(random).Where(c => font.ContainsGlyph(c)));
        var spacing = (random.NextSingle() - 0.45f) * 0.14f * size;
        var margin = (int)(size * (0.2 + (random.NextDouble() * 0.6)));
        var width = (int)text.Sum(c => font.MeasureText(c.ToString()) + Math.Abs(spacing)) + (2 * margin) + 2;
        var height = (int)(size * 1.3) + margin;
        using var bitmap = new SKBitmap(width, height, SKColorType.Gray8, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        canvas.Clear(SKColors.White);
        canvas.RotateDegrees((random.NextSingle() - 0.5f) * 1.6f, width / 2f, height / 2f);
        var characters = Write(canvas, font, ink, text, margin, height - (margin / 2f) - (size * 0.25f), spacing);
        Disturb(canvas, ink, width, height, dpi);
        canvas.Flush();
        return new PaintedCell(new GrayImage(width, height, CellPixels.Of(bitmap)), dpi, characters);
    }

    private static List<(char Character, float Left, float Right)> Write(
        SKCanvas canvas, SKFont font, SKPaint ink, string text, float x, float y, float spacing)
    {
        var characters = new List<(char, float, float)>();
        foreach (var c in text)
        {
            var advance = font.MeasureText(c.ToString(), out var bounds);
            canvas.DrawText(c.ToString(), x, y, font, ink);
            characters.Add((c, x + bounds.Left, x + bounds.Right));
            x += advance + spacing;
        }

        return characters;
    }

    /// <summary>Pieces of rules at the edges, and specks.</summary>
    private void Disturb(SKCanvas canvas, SKPaint ink, int width, int height, double dpi)
    {
        if (random.Next(6) == 0)
        {
            var thick = 1 + (random.NextSingle() * (float)dpi / 100);
            var at = random.NextSingle() * height * 0.12f;
            var edge = random.Next(2) == 0 ? SKRect.Create(at, height * random.NextSingle() * 0.6f, thick, height * random.NextSingle())
                : SKRect.Create(
                        width * random.NextSingle() * 0.6f, random.Next(2) == 0 ? at : height - at, width * random.NextSingle(), thick);
            canvas.DrawRect(edge, ink);
        }

        for (var specks = random.Next(5) == 0 ? random.Next(1, 5) : 0; specks > 0; specks--)
        {
            canvas.DrawCircle(random.Next(width), random.Next(height), (float)(dpi * (0.003 + (0.006 * random.NextDouble()))), ink);
        }
    }
}
