using ReportExtractor.Pdf.Fonts.CMaps;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts.Composite;

/// <summary>The glyph widths of a CIDFont (ISO 32000-1 §9.7.4.3).</summary>
internal sealed class CidWidths
{
    // The defaults of DW and DW2 (§9.7.4.3, table 117).
    private const double DefaultWidth = 1000;
    private const double DefaultOriginY = 880;
    private const double DefaultHeight = -1000;

    private readonly double _defaultWidth;
    private readonly double _defaultOriginY;
    private readonly double _defaultHeight;
    private readonly CodeRanges<double> _widths = new();
    private readonly CodeRanges<(double Height, double OriginX, double OriginY)> _heights = new();

    /// <summary>Reads the widths.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="font">The CIDFont's dictionary.</param>
    public CidWidths(IPdfObjects objects, PdfDictionary font)
    {
        _defaultWidth = objects.GetNumber(font, "DW") ?? DefaultWidth;
        (_defaultOriginY, _defaultHeight) = objects.GetNumbers(font, "DW2") is { Length: 2 } stated
            ? (stated[0], stated[1])
            : (DefaultOriginY, DefaultHeight);
        Read(objects, objects.GetArray(font, "W"), 1, (low, high, values) => _widths.Add(low, high, values[0]));
        Read(objects, objects.GetArray(font, "W2"), 3, (low, high, values) => _heights.Add(low, high, (values[0], values[1], values[2])));
    }

    private delegate void Found(uint low, uint high, ReadOnlySpan<double> values);

    /// <summary>A glyph's width.</summary>
    /// <param name="cid">The CID, or <see cref="CMap.Unknown"/>.</param>
    public double Width(int cid) => cid >= 0 && _widths.TryFind((uint)cid, out _, out var width) ? width : _defaultWidth;

    /// <summary>The vertical advance of a glyph and the origin for vertical writing.</summary>
    /// <param name="cid">The CID, or <see cref="CMap.Unknown"/>.</param>
    public (double Height, double OriginX, double OriginY) Down(int cid) => cid >= 0 && _heights.TryFind((uint)cid, out _, out var found)
        ? found
        : (_defaultHeight, Width(cid) / 2, _defaultOriginY);

    /// <summary>Reads an array of <c>first [values …]</c> and <c>first last values</c>.</summary>
    private static void Read(IPdfObjects objects, PdfArray? array, int count, Found found)
    {
        Span<double> values = stackalloc double[count];
        var items = array?.Items ?? [];
        for (var at = 0; at + 1 < items.Count;)
        {
            if (Cid(objects.Resolve(items[at])) is not { } first)
            {
                at++;
                continue;
            }

            var next = objects.Resolve(items[at + 1]);
            if (next is PdfArray list)
            {
                for (var i = 0; i + count <= list.Items.Count && first + (i / count) <= ushort.MaxValue; i += count)
                {
                    var cid = first + (uint)(i / count);
                    if (Fill(objects, list.Items, i, values))
                    {
                        found(cid, cid, values);
                    }
                }

                at += 2;
            }
            else
            {
                if (Cid(next) is { } last && Fill(objects, items, at + 2, values))
                {
                    found(first, last, values);
                }

                at += 2 + count;
            }
        }
    }

    private static uint? Cid(PdfObject value) =>
        value is PdfNumber { Value: >= 0 and <= ushort.MaxValue } number ? (uint)number.Value : null;

    private static bool Fill(IPdfObjects objects, IReadOnlyList<PdfObject> items, int at, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (at + i >= items.Count || objects.Resolve(items[at + i]) is not PdfNumber { Value: var value } || !double.IsFinite(value))
            {
                return false;
            }

            values[i] = value;
        }

        return true;
    }
}
