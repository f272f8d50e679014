using ReportExtractor.Documents;
using ReportExtractor.Pdf;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf.Pages;
using ReportExtractor.Readers.Pdf.Preformatted;
using ReportExtractor.Readers.Pdf.Stream;

namespace ReportExtractor.Readers.Pdf;

/// <summary>Reads PDF files: ruled tables by their lattice, all other text line by line.</summary>
/// <param name="pages">Reads the pages' letters and rules.</param>
internal sealed class PdfReader(IPdfPageReader pages) : IFormatReader
{
    /// <summary>Readers look for the header in so many bytes (ISO 32000-1, Annex H, 3.4.1); mail and scrapers leave things ahead of it.</summary>
    private const int HeaderWithin = 1024;

    /// <summary>A page of a report has some hundred letters; with fewer on every page and images besides, the pages are scans.</summary>
    private const int FewLetters = 30;

    /// <summary>Letters of a file: a yearbook of two hundred pages has as many. Each takes some hundred bytes.</summary>
    private const int MostLetters = 300_000;

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, HeaderWithin)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        var contents = ReadPages(bytes, budget);
        if (contents.Pages.Any(page => page.Images.Count > 0) && contents.Pages.All(page => page.Letters.Count < FewLetters))
        {
            throw new UnreadableDocumentException(ProblemCodes.Scanned, Messages.PagesAreImages(contents.Pages.Count));
        }

        if (PreformattedText.Of(contents.Pages) is { } text)
        {
            return new ReadResult(Format, new Document(text.Read(budget), contents.Pages.Count), [.. contents.Faults.Select(ProblemOf)]);
        }

        var items = PageFurniture.Remove([.. contents.Pages.Select(page => PageLayout.Of(page, budget))]);
        var blocks = PageJoiner.Join(StreamTableFinder.Find(items));
        return new ReadResult(Format, new Document(blocks, contents.Pages.Count), [.. contents.Faults.Select(ProblemOf)]);
    }

    private PdfContents ReadPages(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        var limits = new PdfLimits
        {
            MaxStreamBytes = (int)Math.Min(int.MaxValue, budget.Limits.MaxInflatedBytes),
            MaxInflatedBytes = budget.Limits.MaxInflatedBytes * 4,
            MaxPages = budget.Limits.MaxPages,
            MaxLetters = Math.Min(MostLetters, budget.Limits.MaxCharacters),
        };
        try
        {
            return pages.Read(bytes, limits, budget.CancellationToken);
        }
        catch (PdfException e)
        {
            var code = e.Failure switch
            {
                PdfFailure.Encrypted => ProblemCodes.Encrypted,
                PdfFailure.TooLarge => ProblemCodes.TooLarge,
                _ => ProblemCodes.Corrupt,
            };
            throw new UnreadableDocumentException(code, Messages.Verbatim(e.Message), e);
        }
    }

    private static Problem ProblemOf(PdfFault fault) => new(
        ProblemSeverity.Warning,
        fault.Kind switch { PdfFaultKind.UnknownCharacters => ProblemCodes.UnknownCharacters, PdfFaultKind.TooLarge => ProblemCodes.PageTooLarge, _ => ProblemCodes.PageUnreadable },
        Messages.Verbatim(fault.Message),
        fault.Page > 0 ? new PageLocation(fault.Page, default) : null);
}
