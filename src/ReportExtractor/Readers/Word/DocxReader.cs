using System.IO.Compression;
using System.IO.Packaging;
using System.Xml;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Input;
using ReportExtractor.Records;
using ReportExtractor.Readers.Word.Parts;

namespace ReportExtractor.Readers.Word;

/// <summary>
/// Reads Word's packages (.docx, .docm, .dotx, .dotm; ECMA-376, transitional and strict). The parts are found by their content types, so
/// that invalid relationships, as hyperlinks often have, do no harm.
/// </summary>
internal sealed class DocxReader : IFormatReader
{
    /// <summary>
    /// The largest list of content types, which is read whole when the package is opened. That of a real package has a few kilobytes.
    /// </summary>
    private const long LargestContentTypes = 4 * 1024 * 1024;

    private const string Styles = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
    private const string Numbering = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

    // Document, template, and both with macros (ECMA-376-1 §11.3.10, MS-OFFMACRO2 §2.1).
    private static readonly string[] MainTypes =
    [
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ];

    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        try
        {
            ZipKind.Check(bytes, LargestContentTypes);
            using var package = Package.Open(InputBytes.Open(bytes), FileMode.Open, FileAccess.Read);
            var flow = ReadParts(package, budget);
            return new ReadResult(Format, new Document(TextWithMarkup.Assembler(budget).Assemble(flow)), []);
        }
        catch (Exception e) when (IsOfBrokenPackage(e))
        {
            throw new UnreadableDocumentException(ProblemCodes.Corrupt, Messages.PackageBroken(Sentence(e)), e);
        }
    }

    private static bool IsOfBrokenPackage(Exception e) =>
        e is InvalidDataException or FileFormatException or XmlException or IOException
            or UriFormatException or ArgumentException or NotSupportedException;

    private static IReadOnlyList<FlowBlock> ReadParts(Package package, ReaderBudget budget)
    {
        var parts = package.GetParts().ToList();
        var main = parts.Find(part => MainTypes.Contains(part.ContentType, StringComparer.OrdinalIgnoreCase))
            ?? throw new UnreadableDocumentException(ProblemCodes.UnsupportedFormat, Messages.PackageWithoutDocument());
        var inflated = budget.Limits.MaxInflatedBytes;
        using var stylesXml = Open(Beside(parts, main, Styles), inflated);
        using var numberingXml = Open(Beside(parts, main, Numbering), inflated);
        using var mainXml = Open(main, inflated)!;
        return new WordBodyReader(mainXml, WordStyles.Read(stylesXml), WordNumbering.Read(numberingXml), budget).Read();
    }

    /// <summary>The part of a type in the folder of the main part: a glossary has parts of the same types in its own folder.</summary>
    private static PackagePart? Beside(List<PackagePart> parts, PackagePart main, string type) =>
        parts.Find(part => IsOf(part, type) && Folder(part) == Folder(main))
        ?? parts.Find(part => IsOf(part, type) && !part.Uri.OriginalString.Contains("glossary", StringComparison.OrdinalIgnoreCase));

    private static bool IsOf(PackagePart part, string type) => part.ContentType.Equals(type, StringComparison.OrdinalIgnoreCase);

    private static string Folder(PackagePart part) => part.Uri.OriginalString[..(part.Uri.OriginalString.LastIndexOf('/') + 1)];

    private static WordXml? Open(PackagePart? part, long inflated) =>
        part is null ? null : new WordXml(new BoundedStream(part.GetStream(FileMode.Open, FileAccess.Read), inflated));

    private static string Sentence(Exception e) => e.Message.Split('\n')[0].TrimEnd('.', ' ');
}
