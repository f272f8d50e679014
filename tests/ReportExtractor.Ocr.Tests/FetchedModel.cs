using ReportExtractor.Ocr.Models;
using ReportExtractor.Ocr.Pages;

namespace ReportExtractor.Ocr.Tests;

/// <summary>
/// The recognisers with the model that <c>ocr/fetch-models.sh</c> fetches; without it, tests that read pictures are skipped.
/// </summary>
internal static class FetchedModel
{
    /// <summary>Names another folder than the script's own.</summary>
    private const string Variable = "REPORT_EXTRACTOR_OCR_MODELS";

    private static readonly Lazy<PageRecognizer?> Loaded = new(() => Files is null ? null : new PageRecognizer(Files));

    /// <summary>The recognisers.</summary>
    public static PageRecognizer Recognizer
    {
        get
        {
            if (Loaded.Value is null)
            {
                Assert.Ignore("The model is not there: run ocr/fetch-models.sh.");
            }

            return Loaded.Value!;
        }
    }

    /// <summary>The model itself.</summary>
    public static byte[] Bytes
    {
        get
        {
            if (Files is null)
            {
                Assert.Ignore("The model is not there: run ocr/fetch-models.sh.");
            }

            return File.ReadAllBytes(Files!.Model);
        }
    }

    private static ModelFiles? Files => ModelFiles.In(
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : ModelFiles.DefaultFolder);
}
