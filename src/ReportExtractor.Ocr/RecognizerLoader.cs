using ReportExtractor.Cli.Hosting;
using ReportExtractor.Ocr.Models;
using ReportExtractor.Ocr.Pages;
using ReportExtractor.Pdf.Recognition;

namespace ReportExtractor.Ocr;

/// <summary>Loads the recognisers for a run.</summary>
internal static class RecognizerLoader
{
    /// <summary>Loads the recognisers.</summary>
    /// <param name="folder">The folder of the model; null for the one that the script fills.</param>
    /// <exception cref="UsageException">The model is not there.</exception>
    public static IPageRecognizer Load(string? folder)
    {
        var from = folder ?? ModelFiles.DefaultFolder;
        return ModelFiles.In(from) is { } files
            ? new PageRecognizer(files)
            : throw new UsageException(texts => texts.OcrModelsMissing(from));
    }
}
