using ReportExtractor.Pdf.Files.References;
using ReportExtractor.Pdf.Files.Storage;
using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Files;

/// <summary>
/// Finds the objects of a file whose cross-reference table is missing or wrong by the text <c>number generation obj</c>, and its
/// trailers. If several objects have the same number, the last one counts, as with incremental updates (ISO 32000-1 §7.5.6).
/// </summary>
internal sealed class FileScan
{
    private readonly List<int> _places = [];

    /// <summary>The position of each object by its number.</summary>
    public Dictionary<int, int> Objects { get; } = [];

    /// <summary>The trailer dictionaries, the last one of the file first.</summary>
    public List<PdfDictionary> Trailers { get; } = [];

    /// <summary>The positions of objects that seem to be object streams, in ascending order.</summary>
    public List<int> ObjectStreams { get; } = [];

    /// <summary>The positions of objects that seem to be cross-reference streams, in ascending order.</summary>
    public List<int> CrossReferenceStreams { get; } = [];

    /// <summary>Scans a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="parsers">Parses the objects.</param>
    /// <param name="budget">Limits the number of bytes that are read.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static FileScan Run(ReadOnlyMemory<byte> bytes, ParserFactory parsers, WorkBudget budget, CancellationToken cancellationToken)
    {
        var scan = new FileScan();
        scan.FindObjects(bytes.Span, cancellationToken);
        scan.FindOwners(bytes.Span, "/ObjStm"u8, scan.ObjectStreams);
        scan.FindOwners(bytes.Span, "/XRef"u8, scan.CrossReferenceStreams);
        scan.FindTrailers(bytes, parsers, budget, cancellationToken);
        return scan;
    }

    private static int BackOverWhiteSpace(ReadOnlySpan<byte> span, int at)
    {
        while (at > 0 && PdfCharacters.IsWhiteSpace(span[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>Reads an integer backwards.</summary>
    /// <param name="span">The file.</param>
    /// <param name="at">The position after its last digit; on return the position of its first digit.</param>
    /// <returns>The number, or -1 if there is no digit or the number is too large.</returns>
    private static int ReadBack(ReadOnlySpan<byte> span, ref int at)
    {
        var end = at;
        long value = 0;
        long factor = 1;
        while (at > 0 && PdfCharacters.IsDigit(span[at - 1]))
        {
            at--;
            value += factor * (span[at] - '0');
            factor = Math.Min(factor * 10, CrossReferences.LargestNumber * 10L);
            value = Math.Min(value, CrossReferences.LargestNumber + 1L);
        }

        return at == end || value > CrossReferences.LargestNumber ? -1 : (int)value;
    }

    private void FindObjects(ReadOnlySpan<byte> span, CancellationToken cancellationToken)
    {
        for (var at = 0; at < span.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = span[at..].IndexOf("obj"u8);
            if (found < 0)
            {
                return;
            }

            var back = BackOverWhiteSpace(span, at + found);
            at += found + "obj".Length;
            if (ReadBack(span, ref back) < 0)
            {
                continue;
            }

            var numberEnd = BackOverWhiteSpace(span, back);
            var begin = numberEnd;
            if (numberEnd < back && ReadBack(span, ref begin) is >= 0 and var number)
            {
                _places.Add(begin);
                Objects[number] = begin;
            }
        }
    }

    /// <summary>Finds the objects that contain a name.</summary>
    private void FindOwners(ReadOnlySpan<byte> span, ReadOnlySpan<byte> name, List<int> owners)
    {
        for (var at = 0; at < span.Length;)
        {
            var found = span[at..].IndexOf(name);
            if (found < 0)
            {
                return;
            }

            var search = _places.BinarySearch(at + found);
            var owner = search >= 0 ? search : ~search - 1;
            if (owner >= 0 && (owners.Count == 0 || owners[^1] != _places[owner]))
            {
                owners.Add(_places[owner]);
            }

            at += found + name.Length;
        }
    }

    private void FindTrailers(ReadOnlyMemory<byte> bytes, ParserFactory parsers, WorkBudget budget, CancellationToken cancellationToken)
    {
        var span = bytes.Span;
        for (var at = 0; at < span.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = span[at..].IndexOf("trailer"u8);
            if (found < 0)
            {
                break;
            }

            at += found + "trailer".Length;
            var lexer = parsers.CreateLexer(bytes, at);
            var value = parsers.Read(lexer);
            budget.Spend(lexer.Position - at);
            if (value is PdfDictionary trailer)
            {
                Trailers.Add(trailer);
            }
        }

        Trailers.Reverse();
    }
}
