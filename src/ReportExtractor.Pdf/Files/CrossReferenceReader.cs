using ReportExtractor.Pdf.Files.References;
using ReportExtractor.Pdf.Files.Storage;
using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Files;

/// <summary>
/// Follows the chain of cross-reference sections from the end of the file (ISO 32000-1 §7.5.5): tables, streams, and tables that
/// refer to a stream (hybrid files, §7.5.8.4). A circular chain ends at the first repetition.
/// </summary>
/// <param name="bytes">The file.</param>
/// <param name="header">
/// The position of the file header. If it is not 0, positions count from the header or from the start of the file.
/// </param>
/// <param name="reader">Reads cross-reference streams.</param>
/// <param name="objects">Decodes cross-reference streams.</param>
/// <param name="parsers">Parses the objects.</param>
internal sealed class CrossReferenceReader(
    ReadOnlyMemory<byte> bytes, int header, ObjectReader reader, IPdfObjects objects, ParserFactory parsers)
{
    private readonly HashSet<long> _visited = [];
    private readonly CrossReferences _found = new();

    /// <summary>Reads the chain. <see cref="CrossReferences.IsWhole"/> is false if a section could not be read.</summary>
    /// <param name="cancellationToken">Cancellation token.</param>
    public CrossReferences Read(CancellationToken cancellationToken)
    {
        var place = FindStart();
        if (place is null)
        {
            _found.IsWhole = false;
        }

        while (place is { } next && _visited.Add(next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            place = ReadSection(next);
        }

        return _found;
    }

    /// <summary>The position given by the last <c>startxref</c>.</summary>
    private long? FindStart()
    {
        var last = bytes.Span.LastIndexOf("startxref"u8);
        if (last < 0)
        {
            return null;
        }

        var lexer = parsers.CreateLexer(bytes, last + "startxref".Length);
        return lexer.Next() == PdfTokenKind.Number ? (long)lexer.Number : null;
    }

    /// <summary>Reads a section.</summary>
    /// <param name="place">Its position.</param>
    /// <returns>The position of the previous section, or null.</returns>
    private long? ReadSection(long place)
    {
        foreach (var from in header > 0 ? [place, place + header] : new[] { place })
        {
            if (from < 0 || from >= bytes.Length)
            {
                continue;
            }

            var lexer = parsers.CreateLexer(bytes, (int)from);
            if (lexer.Next() == PdfTokenKind.Keyword && lexer.Text.StartsWith("xref", StringComparison.Ordinal))
            {
                lexer.Position = lexer.Start + "xref".Length;
                return ReadTable(lexer);
            }

            if (lexer.Kind == PdfTokenKind.Number && ReadStream(from) is { } trailer)
            {
                return Previous(trailer);
            }
        }

        _found.IsWhole = false;
        return null;
    }

    private long? ReadTable(PdfLexer lexer)
    {
        var table = new CrossReferenceTable();
        if (!table.Read(lexer) || parsers.Read(lexer) is not PdfDictionary trailer)
        {
            _found.IsWhole = false;
            table.AddTo(_found, isFree: false);
            return null;
        }

        // In a hybrid file, the table marks the objects in its stream as free.
        table.AddTo(_found, isFree: false);
        _found.AddTrailer(trailer);
        if (Number(trailer, "XRefStm") is { } stream
            && _visited.Add(stream)
            && ReadStream(stream) is null
            && ReadStream(stream + header) is null)
        {
            _found.IsWhole = false;
        }

        table.AddTo(_found, isFree: true);
        return Previous(trailer);
    }

    private PdfDictionary? ReadStream(long place)
    {
        if (reader.Read(place)?.Value is not PdfStream stream || !CrossReferenceStream.AddTo(stream, objects, _found))
        {
            return null;
        }

        _found.AddTrailer(CrossReferenceStream.Trailer(stream));
        return stream.Dictionary;
    }

    /// <summary>Some writers use 0 if there is no previous section.</summary>
    private static long? Previous(PdfDictionary trailer) => Number(trailer, "Prev") is > 0 and var place ? place : null;

    private static long? Number(PdfDictionary dictionary, string key) =>
        dictionary.Entries.GetValueOrDefault(key) is PdfNumber { Value: >= 0 and <= long.MaxValue / 2 } number ? (long)number.Value : null;
}
