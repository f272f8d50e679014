using System.IO.Compression;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;
using ReportExtractor.Records;

namespace ReportExtractor.Readers.Word;

/// <summary>Tells by the names in a ZIP archive what kind of file it is, before anything in it is unpacked.</summary>
internal static class ZipKind
{
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly (string Entry, string Description)[] Others =
    [
        ("xl/", "an Excel workbook"),
        ("ppt/", "a PowerPoint presentation"),
        ("OFD.xml", "an OFD document"),
        ("META-INF/manifest.xml", "an OpenDocument file"),
        ("META-INF/container.xml", "an EPUB book"),
    ];

    /// <summary>Checks that an archive may be a Word package.</summary>
    /// <param name="bytes">The archive.</param>
    /// <param name="largestContentTypes">The most bytes that its list of content types may unfold to.</param>
    /// <exception cref="UnreadableDocumentException">It is something else, or beyond the limit.</exception>
    /// <exception cref="InvalidDataException">It is broken.</exception>
    public static void Check(ReadOnlyMemory<byte> bytes, long largestContentTypes)
    {
        using var archive = new ZipArchive(InputBytes.Open(bytes), ZipArchiveMode.Read);
        var types = archive.GetEntry(ContentTypes);
        foreach (var (entry, description) in Others)
        {
            if (archive.Entries.Any(found => found.FullName.StartsWith(entry, StringComparison.OrdinalIgnoreCase)) && archive.GetEntry("word/document.xml") is null)
            {
                throw Unsupported($"The bytes are {description}, which is not read: convert it to Word or PDF first.");
            }
        }

        if (types is null)
        {
            throw Unsupported("The bytes are a ZIP archive, which is left alone: unpack it, and read what it holds.");
        }

        // Reading stops at the length that the archive states, so that a lie here breaks the part off and is noticed.
        if (types.Length > largestContentTypes)
        {
            throw new UnreadableDocumentException(ProblemCodes.TooLarge, "The package's list of content types is larger than any real one: check where the file came from.");
        }
    }

    private static UnreadableDocumentException Unsupported(string message) => new(ProblemCodes.UnsupportedFormat, message) { Format = "zip" };
}
