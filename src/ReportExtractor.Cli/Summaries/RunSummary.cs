using ReportExtractor.Batch;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Terminal;
using Spectre.Console;

namespace ReportExtractor.Cli.Summaries;

/// <summary>Shows the summary of a run: as a table on a terminal, else as text.</summary>
internal static class RunSummary
{
    /// <summary>Shows the summary.</summary>
    public static void Show(BatchSummary summary, CommandHost host)
    {
        if (host.Terminal is { } terminal)
        {
            Draw(summary, terminal);
        }
        else
        {
            SummaryText.Write(summary, host.Error);
        }
    }

    private static void Draw(BatchSummary summary, IAnsiConsole terminal)
    {
        var counts = new Table()
            .Border(TableBorder.Rounded)
            .HideHeaders()
            .AddColumn("")
            .AddColumn(new TableColumn("").RightAligned());
        Row("inputs", summary.Inputs);
        Row("read", summary.Read);
        Row("  with suspect figures", summary.WithSuspects);
        Row("  with failed sums", summary.WithFailedChecks);
        Row("  with warnings", summary.WithProblems);
        if (summary.DecidedFigures + summary.OpenDecisions > 0)
        {
            Row("figures corrected or accepted", summary.DecidedFigures);
            Row("problems with decisions", summary.OpenDecisions);
        }

        Row("not readable", summary.NotReadCount);
        foreach (var (code, count) in summary.NotReadByCode)
        {
            Row($"  {code}", count);
        }

        terminal.Write(counts);
        if (SummaryText.PassedOver(summary) is { } passedOver)
        {
            terminal.WriteLine(passedOver);
        }

        if (summary.NotReadCount == 0)
        {
            return;
        }

        var files = new Table().Border(TableBorder.Rounded).AddColumn("not readable").AddColumn("why");
        foreach (var input in summary.NotRead)
        {
            var why = OptionHints.AddTo(input.Message, input.MessageKey);
            files.AddRow(new Text(SafeText.Of(input.SourcePath)), new Text(SafeText.Of($"{input.Code}: {why}")));
        }

        terminal.Write(files);
        if (summary.NotReadCount > summary.NotRead.Count)
        {
            terminal.WriteLine($"and {summary.NotReadCount - summary.NotRead.Count} more; each has its record in the output.");
        }

        void Row(string name, int count) => counts.AddRow(new Text(name), new Text($"{count}"));
    }
}
