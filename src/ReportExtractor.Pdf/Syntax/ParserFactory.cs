using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Syntax;

/// <summary>Creates the lexers and parsers of a file, which share a cache of names.</summary>
/// <param name="maxNesting">Maximum nesting depth of arrays and dictionaries.</param>
/// <param name="names">The cache of names.</param>
internal sealed class ParserFactory(int maxNesting, NamePool names)
{
    /// <summary>Number of objects with a byte that no writer writes.</summary>
    public int BadCount { get; private set; }

    /// <summary>Creates a lexer.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="position">The position of its first token.</param>
    public PdfLexer CreateLexer(ReadOnlyMemory<byte> bytes, int position = 0) => new(bytes, names) { Position = position };

    /// <summary>Reads the next object of a file; null if there is none.</summary>
    /// <param name="lexer">The lexer. It stops after the object.</param>
    public PdfObject? Read(PdfLexer lexer)
    {
        var parser = new PdfParser(lexer, maxNesting, hasReferences: true);
        var read = parser.Read();
        BadCount += parser.HasBadByte ? 1 : 0;
        return read;
    }
}
