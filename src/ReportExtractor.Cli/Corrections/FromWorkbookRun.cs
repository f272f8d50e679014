using System.Text;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Corrections.Decisions;
using ReportExtractor.Spreadsheet.Decisions;

namespace ReportExtractor.Cli.Corrections;

/// <summary>One run of <c>corrections from-xlsx</c>.</summary>
/// <param name="Workbook">The workbook.</param>
/// <param name="Output">The log to add to, or null for standard output.</param>
/// <param name="By">Who decided, in rows without a name.</param>
/// <param name="At">When, or null for when the workbook was saved.</param>
/// <param name="Host">Where to write.</param>
internal sealed record FromWorkbookRun(string Workbook, string? Output, string? By, DateTimeOffset? At, CommandHost Host)
{
    /// <summary>Reads the decisions and adds those that are new to the log.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run()
    {
        var decisions = WorkbookDecisions.Read(Workbook, By, At);
        HashSet<Decision> known = Output is not null && File.Exists(Output) ? [.. DecisionLog.Read(Output)] : [];
        var added = decisions.Where(known.Add).Select(DecisionJson.Write).ToList();
        var text = string.Concat(added.Select(line => line + "\n"));
        OutputGuard.For(Output).Do(() =>
        {
            using var stream = Output is null ? Host.OpenOutput() : new FileStream(Output, FileMode.OpenOrCreate, FileAccess.ReadWrite);
            stream.Write(Encoding.UTF8.GetBytes(Output is null ? text : LineEndOf(stream) + text));
        });
        Host.Error.WriteLine(Host.Texts.DecisionsFound(decisions.Count, added.Count));
        return ExitCodes.Success;
    }

    /// <summary>Moves to the end of a log. Its last line may lack its end.</summary>
    private static string LineEndOf(Stream log)
    {
        if (log.Length == 0)
        {
            return "";
        }

        log.Seek(-1, SeekOrigin.End);
        return log.ReadByte() == '\n' ? "" : "\n";
    }
}
