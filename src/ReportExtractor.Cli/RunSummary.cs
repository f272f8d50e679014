using ReportExtractor.Batch;
using ReportExtractor.Problems;
using Spectre.Console;

namespace ReportExtractor.Cli;

/// <summary>Says at the end what came of the inputs: as a table to whoever looks at a terminal, else in plain lines.</summary>
internal static class RunSummary
{
    /// <summary>Says it.</summary>
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
        var counts = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        Row("inputs", summary.Inputs);
        Row("read", summary.Read);
        Row("  with suspect figures", summary.WithSuspects);
        Row("  with failed sums", summary.WithFailedChecks);
        Row("  with warnings", summary.WithProblems);
        Row("not readable", summary.NotReadCount);
        foreach (var (code, count) in summary.NotReadByCode)
        {
            Row($"  {code}", count);
        }

        terminal.Write(counts);
        if (summary.NotReadCount == 0)
        {
            return;
        }

        var files = new Table().Border(TableBorder.Rounded).AddColumn("not readable").AddColumn("why");
        foreach (var input in summary.NotRead)
        {
            files.AddRow(new Text(input.SourcePath), new Text($"{input.Code}: {input.Message}"));
        }

        terminal.Write(files);
        if (summary.NotReadCount > summary.NotRead.Count)
        {
            terminal.WriteLine($"and {summary.NotReadCount - summary.NotRead.Count} more; each has its record in the output.");
        }

        void Row(string name, int count) => counts.AddRow(new Text(name), new Text($"{count}"));
    }
}
