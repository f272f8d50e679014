using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts.Simple;

/// <summary>The widths stated by a simple font (ISO 32000-1 §9.6.2, table 111).</summary>
internal sealed class SimpleWidths
{
    private readonly double[] _widths = new double[SimpleFont.Codes];

    /// <summary>Reads the widths.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="font">The font's dictionary.</param>
    /// <param name="descriptor">Its descriptor, or null.</param>
    public SimpleWidths(IPdfObjects objects, PdfDictionary font, PdfDictionary? descriptor)
    {
        Array.Fill(_widths, descriptor is null ? 0 : objects.GetNumber(descriptor, "MissingWidth") ?? 0);
        if (objects.GetArray(font, "Widths") is not { Items.Count: > 0 } array)
        {
            return;
        }

        IsStated = true;
        var first = objects.GetInteger(font, "FirstChar") ?? 0;
        for (var i = 0; i < Math.Min(array.Items.Count, SimpleFont.Codes); i++)
        {
            var code = (long)first + i;
            if (code is >= 0 and < SimpleFont.Codes
                && objects.Resolve(array.Items[i]) is PdfNumber { Value: var width }
                && double.IsFinite(width))
            {
                _widths[code] = width;
            }
        }
    }

    /// <summary>True if the font states widths.</summary>
    public bool IsStated { get; }

    /// <summary>A code's width.</summary>
    /// <param name="code">The code.</param>
    public double Get(int code) => _widths[code];
}
