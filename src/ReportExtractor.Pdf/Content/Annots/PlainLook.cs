using System.Globalization;
using System.Text;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Text;
using ReportExtractor.Pdf.Content.Tokens;
using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Content.Annots;

/// <summary>
/// What viewers show of annotations without an appearance stream (ISO 32000-1 §12.5.6): lines, areas and texts. Letters are where a
/// viewer puts them, but for the widths of its font.
/// </summary>
/// <param name="objects">The file's objects.</param>
/// <param name="fields">The fields of the form.</param>
internal sealed class PlainLook(IPdfObjects objects, FormFields fields)
{
    // The numbers of a quadrilateral: those of strike-out and highlights (§12.5.6.10).
    private const int QuadLength = 8;

    // The factor of the control points of a quarter of a circle.
    private const double Arc = 0.5523;

    // Viewers choose the size of a text without one by the height of its box, and this one in large boxes.
    private const double LargestAuto = 12;
    private const double AutoShare = 0.7;

    // The distance of text from the edges of its box, and of its lines from each other, as a multiple of the size.
    private const double Padding = 2;
    private const double Leading = 1.15;

    // A text has fewer characters, and an annotation fewer numbers. Only hostile files have more.
    private const int MaxCharacters = 10_000;
    private const int MaxNumbers = 10_000;

    private readonly StringBuilder _content = new();

    /// <summary>The content that an annotation without an appearance shows; null if viewers show nothing.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="place">Its rectangle.</param>
    public ReadOnlyMemory<byte>? Draw(PdfDictionary annotation, in PdfBox place)
    {
        _content.Clear();
        switch (objects.GetName(annotation, "Subtype"))
        {
            case "StrikeOut":
                StrikeOut(annotation, place);
                break;
            case "Square":
                Shape(annotation, $"{N(place.Left)} {N(place.Top)} {N(place.Width)} {N(place.Height)} re");
                break;
            case "Circle":
                Shape(annotation, Ellipse(place));
                break;
            case "Line":
                Polyline(annotation, objects.GetNumbers(annotation, "L"), isClosed: false);
                break;
            case "PolyLine":
                Polyline(annotation, objects.GetNumbers(annotation, "Vertices"), isClosed: false);
                break;
            case "Polygon":
                Polyline(annotation, objects.GetNumbers(annotation, "Vertices"), isClosed: true);
                break;
            case "Ink":
                Ink(annotation);
                break;
            case "FreeText":
                Background(objects.GetNumbers(annotation, "C"), place);
                Text(annotation, (objects.Get(annotation, "Contents") as PdfString) is { } text ? Decode(text) : "", place);
                break;
            case "Widget" when fields.TextOf(annotation) is { Length: > 0 } value:
                var look = objects.GetDictionary(annotation, "MK");
                Background(look is null ? null : objects.GetNumbers(look, "BG"), place);
                Text(annotation, value, place);
                break;
        }

        return _content.Length == 0 ? null : Encoding.Latin1.GetBytes(_content.ToString());
    }

    private static string Decode(PdfString text) => TextStrings.Decode(text.Bytes);

    private static string N(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Ellipse(in PdfBox box)
    {
        var (x, y, rx, ry) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2, box.Width / 2, box.Height / 2);
        var (cx, cy) = (rx * Arc, ry * Arc);
        return $"{N(x + rx)} {N(y)} m "
            + $"{N(x + rx)} {N(y + cy)} {N(x + cx)} {N(y + ry)} {N(x)} {N(y + ry)} c "
            + $"{N(x - cx)} {N(y + ry)} {N(x - rx)} {N(y + cy)} {N(x - rx)} {N(y)} c "
            + $"{N(x - rx)} {N(y - cy)} {N(x - cx)} {N(y - ry)} {N(x)} {N(y - ry)} c "
            + $"{N(x + cx)} {N(y - ry)} {N(x + rx)} {N(y - cy)} {N(x + rx)} {N(y)} c h";
    }

    /// <summary>A colour operator for one, three or four numbers; null for none, which is transparent.</summary>
    private static string? ColourOperator(double[]? colour, bool isStroke)
    {
        var name = colour?.Length switch
        {
            1 => "g",
            3 => "rg",
            4 => "k",
            _ => null,
        };
        return name is null ? null : $"{string.Join(' ', colour!.Select(N))} {(isStroke ? name.ToUpperInvariant() : name)} ";
    }

    private void StrikeOut(PdfDictionary annotation, in PdfBox place)
    {
        var quads = objects.GetNumbers(annotation, "QuadPoints");
        Begin(annotation, isStroked: true);
        if (quads is not { Length: >= QuadLength and <= MaxNumbers })
        {
            Line(place);
            return;
        }

        for (var at = 0; at + QuadLength <= quads.Length; at += QuadLength)
        {
            var quad = quads.AsSpan(at, QuadLength);
            Line(Boxes.Around(quad[0], quad[1], quad[6], quad[7]).Union(Boxes.Around(quad[2], quad[3], quad[4], quad[5])));
        }

        void Line(in PdfBox box)
        {
            var y = N((box.Top + box.Bottom) / 2);
            _content.Append(CultureInfo.InvariantCulture, $"{N(box.Left)} {y} m {N(box.Right)} {y} l S ");
        }
    }

    private void Shape(PdfDictionary annotation, string path)
    {
        if (ColourOperator(objects.GetNumbers(annotation, "IC"), isStroke: false) is { } fill)
        {
            _content.Append(fill).Append(path).Append(" f ");
        }

        if (Begin(annotation, isStroked: true))
        {
            _content.Append(path).Append(" S ");
        }
    }

    private void Polyline(PdfDictionary annotation, double[]? points, bool isClosed)
    {
        if (points is not { Length: >= 4 and <= MaxNumbers })
        {
            return;
        }

        var path = new StringBuilder();
        for (var i = 0; i + 1 < points.Length; i += 2)
        {
            path.Append(CultureInfo.InvariantCulture, $"{N(points[i])} {N(points[i + 1])} {(i == 0 ? 'm' : 'l')} ");
        }

        Shape(annotation, path.Append(isClosed ? "h" : "").ToString());
    }

    private void Ink(PdfDictionary annotation)
    {
        var lines = objects.GetArray(annotation, "InkList")?.Items ?? [];
        foreach (var line in lines.Take(MaxNumbers))
        {
            var wrapped = new PdfDictionary(new Dictionary<string, PdfObject> { ["L"] = objects.Resolve(line) });
            if (objects.GetNumbers(wrapped, "L") is { Length: >= 4 and <= MaxNumbers } points && _content.Length < MaxNumbers * QuadLength)
            {
                Begin(annotation, isStroked: true);
                for (var i = 0; i + 1 < points.Length; i += 2)
                {
                    _content.Append(CultureInfo.InvariantCulture, $"{N(points[i])} {N(points[i + 1])} {(i == 0 ? 'm' : 'l')} ");
                }

                _content.Append("S ");
            }
        }
    }

    /// <summary>Sets the colour and the width of lines (§12.5.4).</summary>
    /// <returns>False if there are none.</returns>
    private bool Begin(PdfDictionary annotation, bool isStroked)
    {
        var style = objects.GetDictionary(annotation, "BS");
        var border = objects.GetNumbers(annotation, "Border");
        var width = (style is null ? null : objects.GetNumber(style, "W")) ?? (border is { Length: >= 3 } ? border[2] : 1);
        _content.Append(ColourOperator(objects.GetNumbers(annotation, "C"), isStroke: true) ?? "0 G ");
        _content.Append(CultureInfo.InvariantCulture, $"{N(width)} w ");
        return isStroked && width > 0;
    }

    private void Background(double[]? colour, in PdfBox place)
    {
        if (ColourOperator(colour, isStroke: false) is { } fill)
        {
            _content.Append(
                CultureInfo.InvariantCulture,
                $"q {fill} {N(place.Left)} {N(place.Top)} {N(place.Width)} {N(place.Height)} re f Q ");
        }
    }

    private void Text(PdfDictionary annotation, string text, in PdfBox place)
    {
        var (size, colour) = LookOf(fields.LookOf(annotation));
        size = size > 0 ? size : Math.Min(LargestAuto, place.Height * AutoShare);
        var lines = text[..Math.Min(text.Length, MaxCharacters)].ReplaceLineEndings("\n").Trim('\n').Split('\n');
        var alignment = fields.AlignmentOf(annotation);
        var height = size * Leading;

        // A single line is in the middle of its box, several begin at the top.
        var baseline = lines.Length == 1
            ? ((place.Top + place.Bottom) / 2) - (size * (PlainFont.AscentOfText + PlainFont.DescentOfText) / 2)
            : place.Bottom - Padding - (size * PlainFont.AscentOfText);
        foreach (var line in lines)
        {
            var room = place.Width - (2 * Padding) - (PlainFont.WidthOf(line) * size);
            var x = place.Left + Padding + (room * alignment / 2);
            _content.Append(CultureInfo.InvariantCulture, $"{colour} BT 1 0 0 1 {N(x)} {N(baseline)} Tm /{PlainFont.Name} {N(size)} Tf ");
            _content.Append('<').Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line))).Append("> Tj ET ");
            baseline -= height;
        }
    }

    /// <summary>The font size and the colour operator of a default appearance string (§12.7.3.3).</summary>
    private static (double Size, string Colour) LookOf(string look)
    {
        var tokenizer = new ContentTokenizer(Encoding.Latin1.GetBytes(look), PdfLimits.Default, new NamePool());
        var (size, colour) = (0.0, "0 g");
        while (tokenizer.Read())
        {
            switch (tokenizer.Operator)
            {
                case "Tf":
                    size = tokenizer.Number(1);
                    break;
                case "g" or "rg" or "k":
                    colour = string.Join(' ', tokenizer.Operands.OfType<PdfNumber>().Select(number => N(number.Value)))
                        + $" {tokenizer.Operator}";
                    break;
            }
        }

        return (double.IsFinite(size) ? Math.Abs(size) : 0, colour);
    }
}
