using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Content.Tokens;

/// <summary>
/// Splits a content stream into operators with their operands (ISO 32000-1 §7.8.2). CMaps have the same syntax (§9.7.5.4). An
/// inline image is one operator, <see cref="InlineImage"/>, with the image as its operand. Invalid bytes produce unknown
/// operators, never an error.
/// </summary>
/// <param name="content">The decoded stream.</param>
/// <param name="limits">Limit of the nesting depth of arrays and dictionaries.</param>
/// <param name="names">The cache of names.</param>
internal sealed class ContentTokenizer(ReadOnlyMemory<byte> content, PdfLimits limits, NamePool names)
{
    /// <summary>
    /// The operator of an inline image (§8.9.7). Its only operand is a <see cref="PdfStream"/> with unabbreviated keys.
    /// </summary>
    public const string InlineImage = "BI";

    /// <summary>Maximum number of operands, more than any operator or CMap section has. Older operands are dropped.</summary>
    private const int MaxOperands = 10_000;

    private readonly List<PdfObject> _operands = [];
    private readonly PdfParser _parser = new(new PdfLexer(content, names), limits.MaxNesting, hasReferences: false);

    /// <summary>The operator.</summary>
    public string Operator { get; private set; } = string.Empty;

    /// <summary>The operands in order. The next <see cref="Read"/> clears the list.</summary>
    public IReadOnlyList<PdfObject> Operands => _operands;

    /// <summary>The position after the operator, in bytes.</summary>
    public int Position => _parser.Lexer.Position;

    /// <summary>Reads the next operator.</summary>
    /// <returns>False at the end. Operands without an operator are dropped.</returns>
    public bool Read()
    {
        _operands.Clear();
        while (true)
        {
            var value = _parser.Read();
            if (value is not null)
            {
                if (_operands.Count >= MaxOperands)
                {
                    _operands.RemoveRange(0, MaxOperands / 2);
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

    /// <summary>A numeric operand.</summary>
    /// <param name="index">Its index.</param>
    /// <returns>0 if it is missing or of another type.</returns>
    public double Number(int index) => index < _operands.Count && _operands[index] is PdfNumber number ? number.Value : 0;

    /// <summary>A name operand.</summary>
    /// <param name="index">Its index.</param>
    /// <returns>Null if it is missing or of another type.</returns>
    public string? Name(int index) => index < _operands.Count ? (_operands[index] as PdfName)?.Value : null;
}
