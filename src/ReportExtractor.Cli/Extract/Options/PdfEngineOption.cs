using System.CommandLine;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Pdf;
using ReportExtractor.PdfPig;
using ReportExtractor.Readers.Pdf;

namespace ReportExtractor.Cli.Extract.Options;

/// <summary>The option of the engine for PDF files.</summary>
internal sealed class PdfEngineOption
{
    private const string Own = "own";
    private const string PdfPig = "pdfpig";

    /// <summary>The option.</summary>
    public Option<string> Option { get; } = OptionKinds.Value("--pdf-engine", "ENGINE").With(Own, PdfPig);

    /// <summary>The engine.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="isIsolated">Whether inputs are read in separate processes.</param>
    /// <exception cref="UsageException">There is no such engine, or it can't be used here.</exception>
    public IPdfPageReader Of(ParseResult parsed, bool isIsolated) => parsed.GetValue(Option) switch
    {
        null or Own => ExtractorOptions.Default.PdfReader,
        PdfPig when isIsolated => new PdfPigPageReader(),
        PdfPig => throw new UsageException(texts => texts.EngineNeedsIsolation(Option.Name, PdfPig)),
        var other => throw new UsageException(texts => texts.MustBeOneOf(Option.Name, [Own, PdfPig], other)),
    };
}
