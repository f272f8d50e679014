using System.Globalization;
using ReportExtractor.Scoring.Counting;
using ReportExtractor.Writers;

namespace ReportExtractor.Scoring.Output;

/// <summary>Writes scores as text tables.</summary>
internal static class ScoreText
{
    /// <summary>At most this many cells of a file are listed: enough to see what is wrong. JSON has all of them.</summary>
    private const int MaxCells = 10;

    /// <summary>At most this many files without a record are listed.</summary>
    private const int MaxNames = 10;

    // Names are last, because they may have wide characters.
    private const string Head = "  files      cells     right %   missed  flagged   silent  false alarms   ";

    /// <summary>Writes scores.</summary>
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
            writer.WriteLine($"Records without a truth: {report.RecordsWithoutTruth}. They are not counted.");
        }

        var total = report.Total;
        writer.WriteLine();
        writer.WriteLine(
            $"Of {total.Files} reports, the form is right in {total.TemplateRight}, the year in {total.YearRight}, "
            + $"the agency in {total.AgencyRight}.");
        writer.WriteLine(
            $"Silent errors: {total.Silent}. Right: {Percent(total.RightPercent)} of {total.Cells} cells; "
            + $"false alarms: {Percent(total.FalseAlarmPercent)}.");
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
            foreach (var cell in file.Cells.Take(MaxCells))
            {
                var status = cell.Status is { } known ? ContractNames.Of(known) : "no figure";
                writer.WriteLine($"    {cell.Word,-11} {cell.Key}: printed {Shown(cell.Printed)}, record {Shown(cell.Value)} ({status})");
            }

            if (file.Cells.Count > MaxCells)
            {
                writer.WriteLine($"    and {file.Cells.Count - MaxCells} more.");
            }
        }
    }

    private static void WriteNames(IReadOnlyList<string> withoutRecord, TextWriter writer)
    {
        if (withoutRecord.Count > 0)
        {
            var more = withoutRecord.Count > MaxNames ? $" and {withoutRecord.Count - MaxNames} more" : "";
            writer.WriteLine();
            writer.WriteLine($"No record of {string.Join(", ", withoutRecord.Take(MaxNames))}{more}: all their cells are missed.");
        }
    }

    private static string Line(Tally tally, string name) =>
        $"{tally.Files,7} {tally.Cells,10} {Percent(tally.RightPercent),11} {tally.Missed,8} {tally.Flagged,8} {tally.Silent,8} "
        + $"{tally.FalseAlarms,13}   {name}";

    /// <summary>A percentage, rounded down: 100 % means that everything is right.</summary>
    private static string Percent(decimal percent) =>
        (Math.Floor(percent * 1000) / 1000).ToString("0.000", CultureInfo.InvariantCulture) + "%";

    private static string Shown(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "nothing";
}
