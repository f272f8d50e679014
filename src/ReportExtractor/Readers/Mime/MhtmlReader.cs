using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Mime;

/// <summary>Reads web archives (.mht, .mhtml; RFC 2557): the page in them, with <see cref="HtmlReader"/>.</summary>
internal sealed class MhtmlReader : IFormatReader
{
    /// <summary>The deepest nesting of multipart bodies: two or three levels in real files.</summary>
    private const int Deepest = 10;

    /// <inheritdoc/>
    public string Format => "mhtml";

    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> bytes)
    {
        bytes = WithoutBlanks(bytes);
        return !bytes.IsEmpty && char.IsAsciiLetter((char)bytes[0])
            && MimeHeader.Read(bytes, out _) is { MediaType: var type } header && header.Value("MIME-Version") is not null
            && (type.StartsWith("multipart/", StringComparison.Ordinal) || type == "text/html");
    }

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        var (page, charset, files) = Open(bytes, budget);
        return HtmlReader.ReadPage(page, charset, Format, budget, files.TextOf);
    }

    /// <summary>Reads the content of an archive that is shown as a part of another document.</summary>
    /// <param name="bytes">The archive.</param>
    /// <param name="budget">What may be used.</param>
    public static IReadOnlyList<FlowBlock> ReadFlow(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        var (page, charset, files) = Open(bytes, budget);
        return HtmlReader.ReadFlow(page, budget, charset, files.TextOf);
    }

    private static (byte[] Page, string Charset, MimeFiles Files) Open(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        var message = bytes[(bytes.Length - WithoutBlanks(bytes.Span).Length)..];
        var parts = new List<MimePart>();
        Collect(message, parts, 0, budget);

        // The page comes first, then its frames, headers and footers (RFC 2557 §5).
        var first = parts.Find(part => part.IsPage)
            ?? throw new UnreadableDocumentException(ProblemCodes.Corrupt, Messages.ArchiveWithoutPage());
        var page = first.Decode();
        return (page, first.Header.Parameter("charset") ?? HtmlReader.DeclaredCharset(page), new MimeFiles(first, parts));
    }

    private static void Collect(ReadOnlyMemory<byte> entity, List<MimePart> parts, int depth, ReaderBudget budget)
    {
        budget.AddPart();
        var header = MimeHeader.Read(entity.Span, out var length);
        if (header.MediaType.StartsWith("multipart/", StringComparison.Ordinal)
            && header.Parameter("boundary") is { Length: > 0 } boundary
            && depth < Deepest)
        {
            foreach (var part in MimeBody.Parts(entity[length..], boundary))
            {
                Collect(part, parts, depth + 1, budget);
            }
        }
        else if (header.MediaType.StartsWith("text/", StringComparison.Ordinal))
        {
            parts.Add(new MimePart(header, entity[length..]));
        }
    }

    private static ReadOnlySpan<byte> WithoutBlanks(ReadOnlySpan<byte> bytes) =>
        (bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes).TrimStart("\r\n \t"u8);
}
