using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Files.References;

/// <summary>Cross-reference streams (ISO 32000-1 §7.5.8).</summary>
internal static class CrossReferenceStream
{
    /// <summary>Maximum length of a field in bytes.</summary>
    private const int WidestField = 8;

    /// <summary>The entries of the stream dictionary that describe the stream itself (table 5), not the file.</summary>
    private static readonly string[] OwnKeys =
        ["Length", "Filter", "DecodeParms", "F", "FFilter", "FDecodeParms", "DL", "W", "Index", "Type"];

    /// <summary>The trailer entries of the stream dictionary.</summary>
    /// <param name="stream">The stream.</param>
    public static PdfDictionary Trailer(PdfStream stream) =>
        new(stream.Dictionary.Entries.Where(entry => !OwnKeys.Contains(entry.Key)).ToDictionary(entry => entry.Key, entry => entry.Value));

    /// <summary>Reads the entries.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="objects">Decodes the stream.</param>
    /// <param name="found">Receives the entries.</param>
    /// <returns>False if it is not a cross-reference stream.</returns>
    public static bool AddTo(PdfStream stream, IPdfObjects objects, CrossReferences found)
    {
        var widths = objects.GetNumbers(stream.Dictionary, "W");
        if (widths is not { Length: >= 3 } || widths.Any(width => width is not (>= 0 and <= WidestField)))
        {
            return false;
        }

        int[] fields = [(int)widths[0], (int)widths[1], (int)widths[2]];
        var length = fields.Sum();
        if (length == 0)
        {
            return false;
        }

        var size = objects.GetInteger(stream.Dictionary, "Size") ?? CrossReferences.LargestNumber;
        var ranges = objects.GetNumbers(stream.Dictionary, "Index") ?? [0, size];
        var bytes = objects.Decode(stream).Span;
        var at = 0;
        for (var i = 0; i + 1 < ranges.Length; i += 2)
        {
            for (var k = 0; k < ranges[i + 1] && at + length <= bytes.Length; k++, at += length)
            {
                var number = ranges[i] + k;
                if (number is >= 0 and <= CrossReferences.LargestNumber && Entry(bytes.Slice(at, length), fields) is { } entry)
                {
                    found.Add((int)number, entry);
                }
            }
        }

        return true;
    }

    /// <summary>Reads an entry (table 18); null if its type is unknown, which means a null object.</summary>
    private static CrossReference? Entry(ReadOnlySpan<byte> bytes, int[] fields)
    {
        var kind = fields[0] == 0 ? (long)CrossReferenceKind.InFile : Field(bytes[..fields[0]]);
        var second = Field(bytes.Slice(fields[0], fields[1]));
        var third = Field(bytes.Slice(fields[0] + fields[1], fields[2]));
        return kind switch
        {
            (long)CrossReferenceKind.Free => new CrossReference(CrossReferenceKind.Free, 0, 0),
            (long)CrossReferenceKind.InFile => new CrossReference(CrossReferenceKind.InFile, second, 0),
            (long)CrossReferenceKind.InStream =>
                new CrossReference(CrossReferenceKind.InStream, second, (int)Math.Clamp(third, 0, int.MaxValue)),
            _ => null,
        };
    }

    private static long Field(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var part in bytes)
        {
            value = unchecked((value << 8) | part);
        }

        return value;
    }
}
