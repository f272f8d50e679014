using ReportExtractor.Pdf.Files.References;
using ReportExtractor.Pdf.Files.Storage;
using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Files;

/// <summary>
/// Builds a cross-reference table for a file whose own table is missing or wrong. The file is scanned once, when needed.
/// </summary>
/// <param name="bytes">The file.</param>
/// <param name="reader">Reads objects by position.</param>
/// <param name="streams">Reads object streams.</param>
/// <param name="parsers">Parses the objects.</param>
/// <param name="budget">Limits the number of bytes that are read.</param>
/// <param name="cancellationToken">Cancellation token.</param>
internal sealed class FileRecovery(
    ReadOnlyMemory<byte> bytes,
    ObjectReader reader,
    ObjectStreams streams,
    ParserFactory parsers,
    WorkBudget budget,
    CancellationToken cancellationToken)
{
    private readonly CrossReferences _found = new();
    private FileScan? _scan;
    private bool _hasStreams;

    /// <summary>The objects outside of object streams, and the trailer.</summary>
    public CrossReferences Objects()
    {
        if (_scan is not null)
        {
            return _found;
        }

        _scan = FileScan.Run(bytes, parsers, budget, cancellationToken);
        foreach (var (number, place) in _scan.Objects)
        {
            _found.Set(number, new CrossReference(CrossReferenceKind.InFile, place, 0));
        }

        foreach (var trailer in _scan.Trailers.OrderByDescending(trailer => trailer.Entries.ContainsKey("Root")))
        {
            _found.AddTrailer(trailer);
        }

        foreach (var place in Enumerable.Reverse(_scan.CrossReferenceStreams))
        {
            if (reader.Read(place)?.Value is PdfStream stream && stream.Dictionary.Entries.ContainsKey("Root"))
            {
                _found.AddTrailer(CrossReferenceStream.Trailer(stream));
            }
        }

        return _found;
    }

    /// <summary>All objects, including those in object streams. The encryption of the file must be known.</summary>
    public CrossReferences All()
    {
        var found = Objects();
        if (_hasStreams)
        {
            return found;
        }

        _hasStreams = true;
        foreach (var place in _scan!.ObjectStreams)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // If several objects have the same number, the last one counts.
            if (reader.Read(place) is not { Value: PdfStream stream } owner || _scan.Objects.GetValueOrDefault(owner.Number, -1) != place ||
                stream.Dictionary.Entries.GetValueOrDefault("Type") is not PdfName { Value: "ObjStm" })
            {
                continue;
            }

            var index = 0;
            foreach (var number in streams.Numbers(owner.Number, stream))
            {
                if (number <= CrossReferences.LargestNumber && _scan.Objects.GetValueOrDefault(number, -1) < place)
                {
                    found.Set(number, new CrossReference(CrossReferenceKind.InStream, owner.Number, index));
                }

                index++;
            }
        }

        return found;
    }
}
