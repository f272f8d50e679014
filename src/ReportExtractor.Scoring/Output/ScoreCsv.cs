using ReportExtractor.Scoring.Counting;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Scoring.Output;

/// <summary>
/// Writes scores as CSV, with one row for all reports (<c>all</c>), one for each group, and one for each of the worst files
/// (<c>file</c>).
/// </summary>
internal static class ScoreCsv
{
    /// <summary>Writes scores.</summary>
    /// <param name="report">The scores.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="byteOrderMark">Whether to begin with a byte order mark, by which Excel recognizes UTF-8.</param>
    public static void Write(ScoreReport report, Stream stream, bool byteOrderMark)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var rows = new CsvRows(
            stream, byteOrderMark,
            "by", "name", "files", "without_record", "template_right", "year_right", "agency_right",
            "cells", "right", "missed", "flagged", "silent", "false_alarms");
        Put(rows, "all", "", report.Total);
        foreach (var group in report.Groups)
        {
            foreach (var (name, tally) in group.Rows)
            {
                Put(rows, group.Name, name, tally);
            }
        }

        foreach (var file in report.Worst)
        {
            Put(rows, "file", file.File, file.Tally);
        }

        rows.Flush();
    }

    private static void Put(CsvRows rows, string by, string name, Tally tally)
    {
        rows.Text(by);
        rows.Text(name);
        int[] numbers =
        [
            tally.Files, tally.WithoutRecord, tally.TemplateRight, tally.YearRight, tally.AgencyRight,
            tally.Cells, tally.Right, tally.Missed, tally.Flagged, tally.Silent, tally.FalseAlarms,
        ];
        foreach (var number in numbers)
        {
            rows.Number(number);
        }

        rows.End();
    }
}
