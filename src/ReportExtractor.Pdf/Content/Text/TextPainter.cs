using System.Runtime.InteropServices;
using ReportExtractor.Pdf.Content.Collecting;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Painting;
using ReportExtractor.Pdf.Content.States;
using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Fonts.Simple;

namespace ReportExtractor.Pdf.Content.Text;

/// <summary>Shows text (ISO 32000-1 §9.4): turns strings into letters and advances.</summary>
/// <param name="page">Collects the letters.</param>
internal sealed class TextPainter(PageCollector page)
{
    // Ascent, descent and the numbers of TJ are in thousandths of the font size.
    private const double Thousandth = 0.001;

    // Directions are rounded to a thousandth of a degree.
    private const int DirectionDigits = 3;
    private const double Circle = 360;
    private const double HalfCircle = 180;

    private readonly List<PdfGlyph> _glyphs = [];
    private Matrix _matrix = Matrix.Identity;
    private Matrix _line = Matrix.Identity;

    /// <summary>Operator BT.</summary>
    public void Begin() => SetMatrix(Matrix.Identity);

    /// <summary>Operator Tm.</summary>
    public void SetMatrix(in Matrix matrix) => (_matrix, _line) = (matrix, matrix);

    /// <summary>Operator Td, and the last step of TD, T*, ' and ".</summary>
    public void MoveLine(double x, double y) => SetMatrix(_line.After(x, y));

    /// <summary>A number in the array of TJ (§9.4.3).</summary>
    public void Adjust(in TextState text, double number)
    {
        var shift = -number * Thousandth * text.Size;
        _matrix = text.Font.IsVertical ? _matrix.After(0, shift) : _matrix.After(shift * text.Scale, 0);
    }

    /// <summary>Shows a string.</summary>
    public void Show(in GraphicsState state, ReadOnlySpan<byte> bytes)
    {
        if (page.HasTooManyLetters)
        {
            // Positions no longer matter.
            return;
        }

        var font = state.Text.Font;
        _glyphs.Clear();
        font.Decode(bytes, _glyphs);
        if (font.IsVertical)
        {
            ShowDown(state, font);
        }
        else
        {
            ShowAcross(state, font);
        }
    }

    private static double DirectionOf(double x, double y)
    {
        if (y == 0)
        {
            return x < 0 ? HalfCircle : 0;
        }

        var degrees = Math.Round(Math.Atan2(y, x) * HalfCircle / Math.PI, DirectionDigits);
        return degrees < 0 ? degrees + Circle : degrees;
    }

    /// <summary>
    /// True for letters as in a mirror. The axes of a page point up, those of what is read of it down. The letters of a Type 3 font may be
    /// drawn upside down themselves: browsers do so, and turn them by the font's matrix.
    /// </summary>
    private static bool IsMirrored(in Matrix whole, double scale, PdfFont font) =>
        font is not Type3Font && ((whole.A * whole.D) - (whole.B * whole.C)) * scale > 0;

    /// <summary>No text in place of letters that can't be read.</summary>
    private static string Unread(string text) => string.IsNullOrWhiteSpace(text) ? text : "";

    private void ShowAcross(in GraphicsState state, PdfFont font)
    {
        ref readonly var text = ref state.Text;
        var whole = _matrix.Then(state.Matrix);
        var (size, scale) = (text.Size, text.Scale);
        var (up, under) = ((font.Ascent * Thousandth * size) + text.Rise, (font.Descent * Thousandth * size) + text.Rise);
        var (lowX, highX) = (Math.Min(up * whole.C, under * whole.C), Math.Max(up * whole.C, under * whole.C));
        var (lowY, highY) = (Math.Min(up * whole.D, under * whole.D), Math.Max(up * whole.D, under * whole.D));
        var shown = Math.Abs(size) * double.Hypot(whole.C, whole.D) * font.SizeScale;
        var direction = DirectionOf(whole.A * size * scale, whole.B * size * scale);
        var isMirrored = IsMirrored(whole, scale, font);
        var ink = Ink.Of(state);
        var toText = font.WidthScale * size;
        var moved = 0.0;
        foreach (ref readonly var glyph in CollectionsMarshal.AsSpan(_glyphs))
        {
            var width = glyph.Width * toText;
            var (fromX, fromY) = (whole.E + (moved * whole.A), whole.F + (moved * whole.B));
            var (toX, toY) = (fromX + (width * scale * whole.A), fromY + (width * scale * whole.B));
            var box = new PdfBox(
                Math.Min(fromX, toX) + lowX,
                Math.Min(fromY, toY) + lowY,
                Math.Max(fromX, toX) + highX,
                Math.Max(fromY, toY) + highY);
            Add(isMirrored ? Unread(glyph.Text) : glyph.Text, box, state, shown, direction, ink, isVertical: false);
            moved += (width + text.CharacterSpacing + (glyph.IsSpace ? text.WordSpacing : 0)) * scale;
        }

        _matrix = _matrix.After(moved, 0);
    }

    /// <summary>Shows a string vertically (§9.7.4.3): each glyph is centred below the current point.</summary>
    private void ShowDown(in GraphicsState state, PdfFont font)
    {
        ref readonly var text = ref state.Text;
        var whole = _matrix.Then(state.Matrix);
        var shown = Math.Abs(text.Size) * double.Hypot(whole.C, whole.D);
        var ink = Ink.Of(state);
        var toText = font.WidthScale * text.Size;
        var moved = 0.0;
        foreach (ref readonly var glyph in CollectionsMarshal.AsSpan(_glyphs))
        {
            var height = glyph.Width * toText;
            var half = Math.Abs((glyph.OriginX == 0 ? 0.5 * text.Size : glyph.OriginX * toText) * text.Scale);
            var box = whole.Apply(Boxes.Around(-half, moved + text.Rise, half, moved + height + text.Rise));
            Add(glyph.Text, box, state, shown, DirectionOf(height * whole.C, height * whole.D), ink, isVertical: true);
            moved += height + text.CharacterSpacing + (glyph.IsSpace ? text.WordSpacing : 0);
        }

        _matrix = _matrix.After(0, moved);
    }

    private void Add(string text, in PdfBox box, in GraphicsState state, double size, double direction, in Ink ink, bool isVertical)
    {
        if (!box.IsFinite())
        {
            return;
        }

        var (fill, stroke) = (Sight(ink.Fill, box), Sight(ink.Stroke, box));
        var letter = new PdfLetter(text, box, size)
        {
            Direction = direction,
            IsVertical = isVertical,
            IsPainted = fill != false || stroke != false,
            Flaw = fill == true || stroke == true || (fill == false && stroke == false) ? PdfLetterFlaw.None : PdfLetterFlaw.Faint,
            Font = state.Text.FontNumber,
        };
        page.AddLetter(letter, state.Clip, ink.Fill ?? ink.Stroke ?? Colour.Unknown);
    }

    /// <summary>True if a colour can be seen on the page, false if not, null if that is not known.</summary>
    private bool? Sight(Colour? colour, in PdfBox box)
    {
        if (colour is not { } ink)
        {
            return false;
        }

        var ground = page.GroundOf(box, ink);
        return !ground.IsKnown && ink.IsWhite ? null : !ink.IsLike(ground);
    }
}
