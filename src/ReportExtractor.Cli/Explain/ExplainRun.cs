using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Reports;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Explaining;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Explain;

/// <summary>One run of <c>explain</c>.</summary>
/// <param name="reading">How to read the report.</param>
/// <param name="screen">Where to write.</param>
/// <param name="host">Opens standard input.</param>
internal sealed class ExplainRun(ExtractorOptions reading, Screen screen, CommandHost host)
{
    /// <summary>More keys do not help to find the one that was meant.</summary>
    private const int MostKeys = 5;

    /// <summary>Reads the report and explains one of its figures.</summary>
    /// <param name="path">The path on the command line.</param>
    /// <param name="key">The key of the figure.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">There is no such file or figure.</exception>
    public int Run(string path, string key, CancellationToken cancellationToken)
    {
        CheckKey(key, [.. reading.Templates.SelectMany(form => form.Figures).Select(figure => figure.Key).Distinct()]);
        using var file = ReportFile.Open(path, host);
        var trace = new ExtractionTrace();
        var record = new Extractor(reading).ExtractFile(file.Input.File, file.Input.SourcePath, trace, cancellationToken);
        if (record.Error is { } error)
        {
            screen.Paragraph(0, $"{error.Code}: {error.Message.ToString(screen.Texts.Language)}", Style.Bad);
            return ExitCodes.NotAllRead;
        }

        var figure = record.Figures.FirstOrDefault(figure => figure.Key == key)
            ?? throw new UsageException(texts => texts.NotOnForm(key, record.Report?.Template ?? ""));
        var explanation = new FigureExplainer(trace.Match!).Explain(key);
        new ExplanationView(record, figure, explanation, screen).Write();
        return ExitCodes.Success;
    }

    private static void CheckKey(string key, IReadOnlyList<string> keys)
    {
        if (keys.Contains(key))
        {
            return;
        }

        var containing = keys.Where(known => key.Length > 0 && known.Contains(key, StringComparison.OrdinalIgnoreCase)).ToList();
        IReadOnlyList<string> meant = containing.Count > 0 ? containing : Suggestions.Nearest(key, keys) is { } nearest ? [nearest] : [];
        throw new UsageException(texts => texts.NoFigure(key, meant, MostKeys));
    }
}
