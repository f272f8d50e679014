using System.IO.Packaging;
using System.Xml;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Word.Packages;
using ReportExtractor.Readers.Word.Parts;

namespace ReportExtractor.Readers.Word;

/// <summary>
/// Reads Word's packages (.docx, .docm, .dotx, .dotm; ECMA-376, transitional and strict). The parts are found by their content types, so
/// that invalid relationships, as hyperlinks often have, do no harm.
/// </summary>
internal sealed class DocxReader : IFormatReader
{
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
            var flow = ReadFlow(bytes, budget);
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

    /// <summary>Reads a package, which may be a part of another one.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="budget">What may be used.</param>
    /// <exception cref="UnreadableDocumentException">It is no Word package, or exceeds a limit.</exception>
    public static IReadOnlyList<FlowBlock> ReadFlow(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        using var package = new WordPackage(bytes, budget);
        var parts = package.Parts;
        var main = parts.FirstOrDefault(part => MainTypes.Contains(part.ContentType, StringComparer.OrdinalIgnoreCase))
            ?? throw new UnreadableDocumentException(ProblemCodes.UnsupportedFormat, Messages.PackageWithoutDocument());
        using var stylesXml = Open(package, Beside(parts, main, Styles));
        using var numberingXml = Open(package, Beside(parts, main, Numbering));
        using var mainXml = Open(package, main)!;
        var body = new WordBodyReader(mainXml, WordStyles.Read(stylesXml), WordNumbering.Read(numberingXml, budget), budget)
        {
            ReadChunk = new WordChunks(package, main, budget).Read,
            ValueOf = new WordStores(package).ValueOf,
        };
        var flow = body.Read();
        package.Verify();
        return flow;
    }

    /// <summary>The part of a type in the folder of the main part: a glossary has parts of the same types in its own folder.</summary>
    private static PackagePart? Beside(IReadOnlyList<PackagePart> parts, PackagePart main, string type) =>
        parts.FirstOrDefault(part => IsOf(part, type) && Folder(part) == Folder(main))
        ?? parts.FirstOrDefault(part =>
            IsOf(part, type) && !part.Uri.OriginalString.Contains("glossary", StringComparison.OrdinalIgnoreCase));

    private static bool IsOf(PackagePart part, string type) => part.ContentType.Equals(type, StringComparison.OrdinalIgnoreCase);

    private static string Folder(PackagePart part) => part.Uri.OriginalString[..(part.Uri.OriginalString.LastIndexOf('/') + 1)];

    private static WordXml? Open(WordPackage package, PackagePart? part) => part is null ? null : new WordXml(package.Open(part));

    private static string Sentence(Exception e) => e.Message.Split('\n')[0].TrimEnd('.', ' ');
}
