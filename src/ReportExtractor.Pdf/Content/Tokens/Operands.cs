using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Tokens;

/// <summary>The operands of an operator, counted from the last one. Surplus operands before them are ignored.</summary>
internal sealed class Operands
{
    // Maximum number of components of a colour (ISO 32000-1 Annex C.2).
    private const int MaxNumbers = 32;

    private readonly double[] _numbers = new double[MaxNumbers];
    private IReadOnlyList<PdfObject> _items = [];
    private int _first;

    /// <summary>The numbers at the end, or before a name at the end.</summary>
    public ReadOnlySpan<double> Numbers => _numbers.AsSpan(_first);

    /// <summary>The last operand, or null.</summary>
    public PdfObject? Last => _items.Count > 0 ? _items[^1] : null;

    /// <summary>The last operand but one, or null.</summary>
    public PdfObject? LastButOne => _items.Count > 1 ? _items[^2] : null;

    /// <summary>The last operand if it is a name; otherwise null.</summary>
    public string? Name => (Last as PdfName)?.Value;

    /// <summary>Sets the operands.</summary>
    public void Set(IReadOnlyList<PdfObject> items)
    {
        _items = items;
        _first = MaxNumbers;
        var at = items.Count - 1;
        if (at >= 0 && items[at] is not PdfNumber)
        {
            at--;
        }

        while (at >= 0 && _first > 0 && items[at] is PdfNumber number)
        {
            _numbers[--_first] = number.Value;
            at--;
        }
    }
}
