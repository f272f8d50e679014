using ReportExtractor.Pdf.Files.References;
using ReportExtractor.Pdf.Files.Storage;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Files;

/// <summary>Makes a cross-reference table for a file whose own is missing or wrong; the file is scanned once, and only if somebody asks.</summary>
/// <param name="bytes">The file.</param>
/// <param name="reader">Reads objects at their places.</param>
/// <param name="streams">Reads object streams.</param>
/// <param name="limits">Bound how deep arrays and dictionaries may stand inside each other.</param>
/// <param name="budget">Bounds how much is read.</param>
/// <param name="cancellationToken">Ends the work early.</param>
internal sealed class FileRecovery(
    ReadOnlyMemory<byte> bytes,
    ObjectReader reader,
    ObjectStreams streams,
    PdfLimits limits,
    WorkBudget budget,
    CancellationToken cancellationToken)
{
    private readonly CrossReferences _found = new();
    private FileScan? _scan;
    private bool _hasStreams;

    /// <summary>The objects that stand in the file by themselves, and the trailer.</summary>
    public CrossReferences Objects()
    {
        if (_scan is not null)
        {
            return _found;
        }

        _scan = FileScan.Run(bytes, limits, budget, cancellationToken);
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

    /// <summary>The same, and the objects in object streams: to be asked for when the file's encryption is known.</summary>
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

            // Only the last object of a number is there.
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
