using System.IO.Compression;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;
using ReportExtractor.Records;

namespace ReportExtractor.Readers.Word.Packages;

/// <summary>Recognizes the kind of a ZIP archive by its names, before anything in it is inflated.</summary>
internal static class ZipKind
{
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly (string Entry, Func<Message> Kind)[] Others =
    [
        ("xl/", Messages.ExcelWorkbook),
        ("ppt/", Messages.PowerPointPresentation),
        ("OFD.xml", Messages.OfdDocument),
        ("META-INF/manifest.xml", Messages.OpenDocumentFile),
        ("META-INF/container.xml", Messages.EpubBook),
    ];

    /// <summary>Checks that an archive may be a Word package.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="largestContentTypes">The most bytes to which its list of content types may inflate.</param>
    /// <exception cref="UnreadableDocumentException">It is something else, or exceeds the limit.</exception>
    /// <exception cref="InvalidDataException">It is broken.</exception>
    public static void Check(ZipArchive archive, long largestContentTypes)
    {
        var types = archive.GetEntry(ContentTypes);
        foreach (var (entry, kind) in Others)
        {
            var isOther = archive.Entries.Any(found => found.FullName.StartsWith(entry, StringComparison.OrdinalIgnoreCase));
            if (isOther && !archive.Entries.Any(found => found.FullName is "word/document.xml" or @"word\document.xml"))
            {
                throw Unsupported(Messages.PackageNotRead(kind()));
            }
        }

        if (types is null)
        {
            throw Unsupported(Messages.ZipArchive());
        }

        // Reading stops at the length in the archive, so that a wrong length truncates the part and is noticed.
        if (types.Length > largestContentTypes)
        {
            throw new UnreadableDocumentException(ProblemCodes.TooLarge, Messages.ContentTypesTooLarge());
        }
    }

    private static UnreadableDocumentException Unsupported(Message message) =>
        new(ProblemCodes.UnsupportedFormat, message) { Format = "zip" };
}
