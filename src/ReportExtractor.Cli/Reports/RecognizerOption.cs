using System.CommandLine;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Progress;
using ReportExtractor.Pdf.Recognition;

namespace ReportExtractor.Cli.Reports;

/// <summary><c>--ocr-models</c>, in the program that reads scanned pages.</summary>
/// <param name="host">Loads the recogniser.</param>
internal sealed class RecognizerOption(CommandHost host)
{
    private readonly Option<string> _models = OptionKinds.Value("--ocr-models", "DIR");

    /// <summary>The option; none in a program that has no recogniser.</summary>
    public IEnumerable<Option> All => host.Recognizer is null ? [] : [_models];

    /// <summary>Loads the recogniser.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="withPictures">True if the pages are shown to people.</param>
    /// <returns>The recogniser, which counts its pages; null in a program that has none.</returns>
    public IPageRecognizer? Of(ParseResult parsed, bool withPictures = false) =>
        host.Recognizer is null ? null : new CountedPages(host.Recognizer(parsed.GetValue(_models), withPictures));
}
