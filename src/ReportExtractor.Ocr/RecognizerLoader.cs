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
    /// <param name="withPictures">True if the pages are shown to people.</param>
    /// <exception cref="UsageException">The model is not there.</exception>
    public static IPageRecognizer Load(string? folder, bool withPictures)
    {
        var from = folder ?? ModelFiles.DefaultFolder;
        return ModelFiles.In(from) is { } files
            ? new PageRecognizer(files, withPictures)
            : throw new UsageException(texts => texts.OcrModelsMissing(from));
    }
}
