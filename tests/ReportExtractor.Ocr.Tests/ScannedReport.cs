using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Images;
using ReportExtractor.Pdf.Reading;
using ReportExtractor.TestKit;

namespace ReportExtractor.Ocr.Tests;

/// <summary>The scan of a report, and the report itself.</summary>
internal static class ScannedReport
{
    /// <summary>The printed file.</summary>
    public static byte[] Printed => File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "pdf-printed-from-word", "source.pdf"));

    /// <summary>Its scan.</summary>
    public static byte[] Scan => File.ReadAllBytes(
        Path.Combine(Repository.Root, "tests", "ReportExtractor.Ocr.Tests", "Scans", "printed-from-word.pdf"));

    /// <summary>The pages of the scan.</summary>
    public static IReadOnlyList<PdfPage> Pages => new PdfPageReader().Read(Scan, PdfLimits.Default, default).Pages;

    /// <summary>Gives the pages of the scan, turned clockwise.</summary>
    /// <param name="degrees">By a multiple of 90.</param>
    public static IPdfPageReader Turned(int degrees) => new TurnedPages(degrees);

    private sealed class TurnedPages(int degrees) : IPdfPageReader
    {
        private readonly PdfPageReader _reader = new();

        public PdfContents Read(ReadOnlyMemory<byte> bytes, PdfLimits limits, CancellationToken cancellationToken)
        {
            var contents = _reader.Read(bytes, limits, cancellationToken);
            return contents with { Pages = [.. contents.Pages.Select(Turn)] };
        }

        private PdfPage Turn(PdfPage page)
        {
            var (width, height) = degrees % 180 == 0 ? (page.Width, page.Height) : (page.Height, page.Width);
            var place = degrees switch
            {
                90 => new PdfPlacement(0, height, width, 0, 0, 0),
                180 => new PdfPlacement(-width, 0, 0, height, width, 0),
                270 => new PdfPlacement(0, -height, -width, 0, width, height),
                _ => page.Images[0].Placement,
            };
            return new PdfPage(page.Number, width, height, 0)
            {
                Images = [new PdfImage(new PdfBox(0, 0, width, height)) { Source = page.Images[0].Source, Placement = place }],
            };
        }
    }
}
