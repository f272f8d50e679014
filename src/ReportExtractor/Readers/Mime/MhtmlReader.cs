using ReportExtractor.Problems;
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
        var message = bytes[(bytes.Length - WithoutBlanks(bytes.Span).Length)..];
        var pages = new List<(MimeHeader Header, ReadOnlyMemory<byte> Body)>();
        Collect(message, pages, 0, budget);
        if (pages.Count == 0)
        {
            throw new UnreadableDocumentException(ProblemCodes.Corrupt, Messages.ArchiveWithoutPage());
        }

        // The page comes first, then its frames, headers and footers (RFC 2557 §5).
        var (header, body) = pages[0];
        var page = MimeBody.Decode(body.Span, header.TransferEncoding);
        return HtmlReader.ReadPage(page, header.Parameter("charset") ?? HtmlReader.DeclaredCharset(page), Format, budget);
    }

    private static void Collect(
        ReadOnlyMemory<byte> entity, List<(MimeHeader Header, ReadOnlyMemory<byte> Body)> pages, int depth, ReaderBudget budget)
    {
        budget.AddPart();
        var header = MimeHeader.Read(entity.Span, out var length);
        if (header.MediaType == "text/html")
        {
            pages.Add((header, entity[length..]));
        }
        else if (header.MediaType.StartsWith("multipart/", StringComparison.Ordinal)
            && header.Parameter("boundary") is { Length: > 0 } boundary
            && depth < Deepest)
        {
            foreach (var part in MimeBody.Parts(entity[length..], boundary))
            {
                Collect(part, pages, depth + 1, budget);
            }
        }
    }

    private static ReadOnlySpan<byte> WithoutBlanks(ReadOnlySpan<byte> bytes) =>
        (bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes).TrimStart("\r\n \t"u8);
}
