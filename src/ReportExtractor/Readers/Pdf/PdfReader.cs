using ReportExtractor.Documents;
using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Recognition;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf.Lines;
using ReportExtractor.Readers.Pdf.Pages;
using ReportExtractor.Readers.Pdf.Preformatted;
using ReportExtractor.Readers.Pdf.Scans;
using ReportExtractor.Readers.Pdf.Stream;

namespace ReportExtractor.Readers.Pdf;

/// <summary>
/// Reads PDF files: ruled tables by their lattice, tables without rules by their columns of numbers, all other text by lines.
/// </summary>
/// <param name="pages">Reads the letters and rules of the pages.</param>
/// <param name="recognizer">Reads the pictures of scanned pages; null if nothing does.</param>
internal sealed class PdfReader(IPdfPageReader pages, IPageRecognizer? recognizer = null) : IFormatReader
{
    /// <summary>The name of the format, and of the library that reads it.</summary>
    public const string Name = "pdf";

    /// <summary>
    /// The header is within this many bytes (ISO 32000-1, Annex H, 3.4.1): mail programs and scrapers leave things in front of it.
    /// </summary>
    private const int HeaderWithin = 1024;

    /// <summary>The most letters of a file: a yearbook of two hundred pages has as many. Each needs some hundred bytes.</summary>
    private const int MostLetters = 200_000;

    /// <inheritdoc/>
    public string Format => Name;

    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, HeaderWithin)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        var contents = ReadPages(bytes, budget);
        if (recognizer is not null)
        {
            var (read, ocr) = new PictureText(recognizer).Read(contents, budget);
            return Lay(Format, read, budget) with { Ocr = ocr };
        }

        if (contents.Pages.Any(page => page.Images.Count > 0)
            && contents.Pages.All(page => page.Letters.Count < PictureText.FewLetters))
        {
            throw new UnreadableDocumentException(ProblemCodes.Scanned, Messages.PagesAreImages(contents.Pages.Count));
        }

        return Lay(Format, contents, budget);
    }

    /// <summary>Makes a document of pages.</summary>
    /// <param name="format">The format of the file.</param>
    /// <param name="contents">The pages.</param>
    /// <param name="budget">What reading may use.</param>
    public static ReadResult Lay(string format, PdfContents contents, ReaderBudget budget)
    {
        var blocks = DamagedPages.Mark(Blocks(contents.Pages, budget), contents.Faults);
        var document = new Document(blocks, contents.Pages.Count) { DrawnPages = contents.Pages };
        return new ReadResult(format, document, [.. contents.Faults.Select(ProblemOf)]);
    }

    private static IReadOnlyList<Block> Blocks(IReadOnlyList<PdfPage> pages, ReaderBudget budget)
    {
        if (PreformattedText.Of(pages) is { } text)
        {
            return text.Read(budget);
        }

        var columns = new List<IReadOnlyList<PageItem>>();
        foreach (var page in pages)
        {
            columns.AddRange(PageLayout.Of(page, columns.Count + 1, budget));
        }

        return PageJoiner.Join(
            ColumnCuts.Join(StreamTableFinder.Find(PageFurniture.Remove(columns), budget)), budget.CancellationToken);
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
            throw new UnreadableDocumentException(code, Message.OfLibrary(Name, e.Key, e.Arguments, e.Message), e);
        }
    }

    private static Problem ProblemOf(PdfFault fault)
    {
        var code = fault.Kind switch
        {
            PdfFaultKind.UnknownCharacters => ProblemCodes.UnknownCharacters,
            PdfFaultKind.TooLarge => ProblemCodes.PageTooLarge,
            PdfFaultKind.Damaged => ProblemCodes.DamagedStream,
            _ => ProblemCodes.PageUnreadable,
        };
        var location = fault.Page > 0 ? new PageLocation(fault.Page, default) : null;
        return new Problem(ProblemSeverity.Warning, code, Message.OfLibrary(Name, fault.Key, fault.Arguments, fault.Message), location);
    }
}
