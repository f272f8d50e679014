using System.CommandLine;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Reports;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Explaining;
using ReportExtractor.Records;

namespace ReportExtractor.Cli.Show;

/// <summary>One run of <c>show</c>.</summary>
/// <param name="host">Where to read and write.</param>
/// <param name="options">The options.</param>
internal sealed class ShowRun(CommandHost host, ShowOptions options)
{
    /// <summary>Reads the report and shows it.</summary>
    /// <param name="path">The path on the command line.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(string path, ParseResult parsed, CancellationToken cancellationToken)
    {
        var reading = options.Report.ReadingOf(parsed);
        var screen = host.OpenScreen(options.Report.Colour.Of(parsed));
        using var file = ReportFile.Open(path, host);
        ReportRecord record;
        if (parsed.GetValue(options.Raw))
        {
            var trace = new ExtractionTrace();
            record = new Extractor(reading).ExtractFile(file.Input.File, file.Input.SourcePath, trace, cancellationToken);
            WriteRaw(trace, record, screen);
        }
        else
        {
            record = host.Reading(reading)(file.Input, cancellationToken);
            new ReportView(record, reading, screen).Write(path);
        }

        return record.Error is null ? ExitCodes.Success : ExitCodes.NotAllRead;
    }

    /// <summary>A document that has no tables of the form was read all the same, and shows why.</summary>
    private static void WriteRaw(ExtractionTrace trace, ReportRecord record, Screen screen)
    {
        if (trace.Document is { } document)
        {
            new RawView(screen).Write(document);
            return;
        }

        screen.Paragraph(0, screen.Texts.NothingRead);
        screen.Paragraph(2, record.Error?.Message.ToString(screen.Texts.Language) ?? "", Style.Bad);
    }
}
