using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Content.Tokens;

/// <summary>
/// Cuts a content stream into operators with their operands (ISO 32000-1 §7.8.2); a CMap reads likewise (§9.7.5.4). An inline image is
/// one operator, <see cref="InlineImage"/>, with the image as its operand. Bytes that are no content give odd operators, never an error.
/// </summary>
/// <param name="content">The stream's bytes, its filters undone.</param>
/// <param name="limits">Bound how deep arrays and dictionaries may stand inside each other.</param>
internal sealed class ContentTokenizer(ReadOnlyMemory<byte> content, PdfLimits limits)
{
    /// <summary>The operator of an inline image (§8.9.7): its only operand is a <see cref="PdfStream"/> whose keys are written out.</summary>
    public const string InlineImage = "BI";

    /// <summary>No operator has so many operands, and no section of a CMap; what stands before them is dropped.</summary>
    private const int MostOperands = 10_000;

    private readonly List<PdfObject> _operands = [];
    private readonly PdfParser _parser = new(new PdfLexer(content), limits.MaxNesting, hasReferences: false);

    /// <summary>The operator.</summary>
    public string Operator { get; private set; } = string.Empty;

    /// <summary>Its operands in order; the next <see cref="Read"/> empties the list.</summary>
    public IReadOnlyList<PdfObject> Operands => _operands;

    /// <summary>Where reading goes on, in bytes.</summary>
    public int Position => _parser.Lexer.Position;

    /// <summary>Reads up to the next operator.</summary>
    /// <returns>False at the end; operands without an operator are dropped there.</returns>
    public bool Read()
    {
        _operands.Clear();
        while (true)
        {
            var value = _parser.Read();
            if (value is not null)
            {
                if (_operands.Count >= MostOperands)
                {
                    _operands.RemoveRange(0, MostOperands / 2);
                }

                _operands.Add(value);
                continue;
            }

            switch (_parser.Lexer.Kind)
            {
                case PdfTokenKind.End:
                    Operator = string.Empty;
                    _operands.Clear();
                    return false;
                case PdfTokenKind.Keyword:
                    Operator = ContentOperators.First(_parser.Lexer);
                    if (Operator == InlineImage)
                    {
                        _operands.Clear();
                        _operands.Add(InlineImageReader.Read(_parser));
                    }

                    return true;
            }
        }
    }

    /// <summary>An operand that is a number.</summary>
    /// <param name="index">Its place.</param>
    /// <returns>0 where there is none.</returns>
    public double Number(int index) => index < _operands.Count && _operands[index] is PdfNumber number ? number.Value : 0;

    /// <summary>An operand that is a name.</summary>
    /// <param name="index">Its place.</param>
    /// <returns>Null where there is none.</returns>
    public string? Name(int index) => index < _operands.Count ? (_operands[index] as PdfName)?.Value : null;
}
