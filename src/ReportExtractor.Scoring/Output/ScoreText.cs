using System.Globalization;
using ReportExtractor.Scoring.Counting;
using ReportExtractor.Writers;

namespace ReportExtractor.Scoring.Output;

/// <summary>Writes scores as tables for people.</summary>
internal static class ScoreText
{
    /// <summary>So many cells of a file show what is wrong with it; JSON holds them all.</summary>
    private const int MostCells = 10;

    /// <summary>So many files without a record are named.</summary>
    private const int MostNames = 10;

    // The names come last, as they may hold wide characters.
    private const string Head = "  files      cells     right %   missed  flagged   silent  false alarms   ";

    /// <summary>Writes.</summary>
    /// <param name="report">The scores.</param>
    /// <param name="writer">Where to write.</param>
    public static void Write(ScoreReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var group in report.Groups)
        {
            writer.WriteLine(Head + "by " + group.Name);
            foreach (var (name, tally) in group.Rows)
            {
                writer.WriteLine(Line(tally, name));
            }

            writer.WriteLine();
        }

        writer.WriteLine(Head);
        writer.WriteLine(Line(report.Total, "all"));
        WriteWorst(report, writer);
        WriteNames(report.WithoutRecord, writer);
        if (report.RecordsWithoutTruth > 0)
        {
            writer.WriteLine($"Records of which no truth tells: {report.RecordsWithoutTruth}; they are not counted.");
        }

        var total = report.Total;
        writer.WriteLine();
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Of {total.Files} reports the form is right in {total.TemplateRight}, the year in {total.YearRight}, the agency in {total.AgencyRight}."));
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Silent errors: {total.Silent}. Right: {Percent(total.RightPercent)} of {total.Cells} cells; false alarms: {Percent(total.FalseAlarmPercent)}."));
    }

    private static void WriteWorst(ScoreReport report, TextWriter writer)
    {
        if (report.Worst.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine(Head + "the worst files");
        foreach (var file in report.Worst)
        {
            writer.WriteLine(Line(file.Tally, file.File));
            foreach (var cell in file.Cells.Take(MostCells))
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {cell.Word,-11} {cell.Key}: printed {Shown(cell.Printed)}, record {Shown(cell.Value)} ({(cell.Status is { } status ? ContractNames.Of(status) : "no figure")})"));
            }

            if (file.Cells.Count > MostCells)
            {
                writer.WriteLine($"    and {file.Cells.Count - MostCells} more.");
            }
        }
    }

    private static void WriteNames(IReadOnlyList<string> withoutRecord, TextWriter writer)
    {
        if (withoutRecord.Count > 0)
        {
            var more = withoutRecord.Count > MostNames ? $" and {withoutRecord.Count - MostNames} more" : "";
            writer.WriteLine();
            writer.WriteLine($"No record of {string.Join(", ", withoutRecord.Take(MostNames))}{more}: all their cells count as missed.");
        }
    }

    private static string Line(Tally tally, string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"{tally.Files,7} {tally.Cells,10} {Percent(tally.RightPercent),11} {tally.Missed,8} {tally.Flagged,8} {tally.Silent,8} {tally.FalseAlarms,13}   {name}");

    /// <summary>Cut off and not rounded: only what is wholly right is 100 %.</summary>
    private static string Percent(decimal percent) => (Math.Floor(percent * 1000) / 1000).ToString("0.000", CultureInfo.InvariantCulture) + "%";

    private static string Shown(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "nothing";
}
