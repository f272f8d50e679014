using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Reading;
using ReportExtractor.PdfPig;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>Extracts the PDF files of a folder once with one engine, to be measured as a whole process.</summary>
internal static class EngineExtraction
{
    /// <summary>Extracts them and prints how many figures came of it.</summary>
    /// <param name="engine">own or pdfpig.</param>
    /// <param name="folder">Holds the files; others than PDF are passed over.</param>
    /// <param name="writer">Where to print.</param>
    public static int Run(string engine, string folder, TextWriter writer)
    {
        IPdfPageReader pages = engine == "pdfpig" ? new PdfPigPageReader() : new PdfPageReader();
        var extractor = new Extractor(new ExtractorOptions { PdfReader = pages });
        var files = PdfFolder.Read(folder);
        var figures = files.Sum(file => extractor.Extract(new MemoryStream(file.Bytes, writable: false), file.Path).Figures.Count);
        writer.WriteLine($"{files.Count} files, {figures} figures");
        return 0;
    }
}
