using ReportExtractor.Batch;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Texts;
using Spectre.Console;

namespace ReportExtractor.Cli.Summaries;

/// <summary>Shows the summary of a run.</summary>
internal static class RunSummary
{
    /// <summary>Shows it, as tables on a terminal.</summary>
    /// <param name="summary">The counts.</param>
    /// <param name="host">Where to show it.</param>
    public static void Show(BatchSummary summary, CommandHost host)
    {
        if (host.Terminal is { } terminal)
        {
            Draw(summary, host.Texts, terminal);
        }
        else
        {
            SummaryText.Write(summary, host.Texts, host.Error);
        }
    }

    private static void Draw(BatchSummary summary, CliTexts texts, IAnsiConsole terminal)
    {
        terminal.Write(Counts(summary, texts));
        if (summary.PassedOver > 0)
        {
            terminal.WriteLine(texts.PassedOver(summary.PassedOver));
        }

        if (summary.NotReadCount == 0)
        {
            return;
        }

        var files = new Table().Border(TableBorder.Rounded).AddColumn(texts.RowNotRead).AddColumn(texts.Why);
        foreach (var input in summary.NotRead)
        {
            files.AddRow(new Text(SafeText.Of(input.SourcePath)), new Text(SafeText.Of(SummaryText.WhyNot(input, texts))));
        }

        terminal.Write(files);
        if (summary.NotReadCount > summary.NotRead.Count)
        {
            terminal.WriteLine(texts.MoreInOutput(summary.NotReadCount - summary.NotRead.Count));
        }
    }

    private static Table Counts(BatchSummary summary, CliTexts texts)
    {
        var counts = new Table()
            .Border(TableBorder.Rounded)
            .HideHeaders()
            .AddColumn("")
            .AddColumn(new TableColumn("").RightAligned());
        Row(texts.RowInputs, summary.Inputs);
        Row(texts.RowRead, summary.Read);
        Part(texts.RowWithSuspects, summary.WithSuspects);
        Part(texts.RowWithFailedSums, summary.WithFailedChecks);
        Part(texts.RowWithWarnings, summary.WithProblems);
        if (summary.DecidedFigures + summary.OpenDecisions > 0)
        {
            Row(texts.RowDecided, summary.DecidedFigures);
            Row(texts.RowOpenDecisions, summary.OpenDecisions);
        }

        Row(texts.RowNotRead, summary.NotReadCount);
        foreach (var (code, count) in summary.NotReadByCode)
        {
            Part(code, count);
        }

        return counts;

        void Row(string name, int count) => counts.AddRow(new Text(name), new Text($"{count}"));

        void Part(string name, int count) => Row($"  {name}", count);
    }
}
