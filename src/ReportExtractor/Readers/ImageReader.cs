using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Recognition;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf;
using ReportExtractor.Readers.Pdf.Scans;

namespace ReportExtractor.Readers;

/// <summary>Reads image files: their pages are scans.</summary>
/// <param name="format">The name of the format.</param>
/// <param name="recognizer">Reads pictures.</param>
internal sealed class ImageReader(string format, IPageRecognizer recognizer)
{
    private static readonly string[] Formats = ["png", "jpeg", "tiff"];

    /// <summary>The name of the format if the bytes are an image of a kind that is read; else null.</summary>
    /// <param name="bytes">The bytes.</param>
    public static string? FormatOf(ReadOnlySpan<byte> bytes) =>
        FormatSignatures.Of(bytes) is { } known && Formats.Contains(known.Name) ? known.Name : null;

    /// <summary>Reads an image file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="budget">What reading may use.</param>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        var pages = new List<RecognizedPage>();
        budget.PictureBegins?.Invoke();
        foreach (var page in recognizer.RecognizeImage(bytes, budget.CancellationToken))
        {
            pages.Add(page);
            if (pages.Count > budget.Limits.MaxPages)
            {
                var detail = PdfMessages.TooManyPages(budget.Limits.MaxPages);
                var message = Message.OfLibrary(PdfReader.Name, detail.Key, detail.Arguments, detail.Text);
                return ReadResult.Failed(format, ProblemCodes.TooLarge, message);
            }

            budget.PictureBegins?.Invoke();
        }

        var contents = new PdfContents([.. pages.Select(page => page.Page)], [.. pages.Select(page => page.Fault).OfType<PdfFault>()]);
        var read = pages.Where(page => page.Fault is null).Select(page => page.Page.Number).ToList();
        return PdfReader.Lay(format, contents, budget) with { Ocr = PictureText.OcrOf(recognizer, read) };
    }
}
