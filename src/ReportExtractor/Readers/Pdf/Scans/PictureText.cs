using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Recognition;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf.Lines;
using ReportExtractor.Records;

namespace ReportExtractor.Readers.Pdf.Scans;

/// <summary>Reads the pages whose text is in their pictures, and checks the text that an OCR program laid over a picture.</summary>
/// <param name="recognizer">Reads pictures.</param>
internal sealed class PictureText(IPageRecognizer recognizer)
{
    /// <summary>A page of a report has some hundred letters; one with fewer than this is a picture with a page number.</summary>
    public const int FewLetters = 30;

    /// <summary>The least share of a page that its pictures take where its text is in them. A seal or an emblem takes a tenth.</summary>
    private const double LeastShare = 0.3;

    /// <summary>Reads the pictures of a file.</summary>
    /// <param name="contents">The file's pages.</param>
    /// <param name="budget">What reading may use.</param>
    public (PdfContents Contents, RecordOcr? Ocr) Read(PdfContents contents, ReaderBudget budget)
    {
        var pages = contents.Pages.ToArray();
        var faults = contents.Faults.ToList();
        var read = new List<int>();
        foreach (ref var page in pages.AsSpan())
        {
            if (!IsPicture(page))
            {
                continue;
            }

            budget.PictureBegins?.Invoke();
            var recognized = recognizer.Recognize(page, budget.CancellationToken);
            if (recognized.Fault is { } fault)
            {
                faults.Add(fault);
                continue;
            }

            read.Add(page.Number);
            page = page.Letters.Count < FewLetters ? Join(page, recognized.Page) : TextLayer.Check(page, recognized.Page);
        }

        return (new PdfContents(pages, faults), read.Count == 0 ? null : OcrOf(recognizer, read));
    }

    /// <summary>What a record says of the recogniser.</summary>
    public static RecordOcr OcrOf(IPageRecognizer recognizer, IReadOnlyList<int> pages) =>
        new(recognizer.Identity.Engine, recognizer.Identity.Model, pages);

    /// <summary>The few letters of a page, such as its number, and those of its picture.</summary>
    private static PdfPage Join(PdfPage page, PdfPage recognized) =>
        recognized with { Letters = [.. page.Letters.Where(letter => letter.IsPainted), .. recognized.Letters] };

    private static bool IsPicture(PdfPage page) =>
        page.Images.Sum(image => image.Box.Width * image.Box.Height) >= LeastShare * page.Width * page.Height
        && (page.Letters.Count < FewLetters || page.Letters.Count(letter => !letter.IsPainted) > page.Letters.Count / 2);
}
