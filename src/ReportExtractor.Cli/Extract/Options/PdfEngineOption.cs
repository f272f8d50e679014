using System.CommandLine;
using ReportExtractor.Cli.Extract.Options;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Pdf;
using ReportExtractor.PdfPig;
using ReportExtractor.Readers.Pdf;

namespace ReportExtractor.Cli;

/// <summary>The option that selects the engine for PDF files.</summary>
internal sealed class PdfEngineOption
{
    private const string Own = "own";
    private const string PdfPig = "pdfpig";

    /// <summary>The option.</summary>
    public Option<string> Option { get; } = OptionKinds.Value(
        "--pdf-engine", "ENGINE", $"Read PDF files with {Own}, or with {PdfPig}, which goes with --isolate. Default: {Own}.");

    /// <summary>The engine.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="isIsolated">True if inputs are read in processes of their own.</param>
    /// <exception cref="UsageException">There is no such engine, or it can't be used here.</exception>
    public IPdfPageReader Of(ParseResult parsed, bool isIsolated) => parsed.GetValue(Option) switch
    {
        null or Own => ExtractorOptions.Default.PdfReader,
        PdfPig when isIsolated => new PdfPigPageReader(),
        PdfPig => throw new UsageException($"{Option.Name} {PdfPig} goes with --isolate: a broken file can end the process that this engine runs in."),
        var other => throw new UsageException($"{Option.Name} takes {Own} or {PdfPig}, not '{other}'."),
    };
}
