using ReportExtractor.Documents;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Consistency.Witnesses;

/// <summary>Figures in doubt that are decided together: cells that were cut out of one run of digits, or one figure alone.</summary>
/// <param name="Report">The report.</param>
/// <param name="Keys">The keys of the figures, from left to right.</param>
/// <param name="Readings">
/// Every reading that the layout allows: a number for each figure, or null for an empty cell. Of a figure alone only the number that was
/// read is known.
/// </param>
internal sealed record OpenRow(PanelReport Report, IReadOnlyList<string> Keys, IReadOnlyList<decimal?[]> Readings)
{
    private static readonly HashSet<string> GluedCodes = [ReasonCodes.GluedSeveral, ReasonCodes.GluedFewer, ReasonCodes.SeveralReadings];

    // Fewer digits than cells: which cells are empty is open, and the cells that were found are not all of the row.
    private static readonly HashSet<string> ClosedCodes = [ReasonCodes.GluedTooFew];

    /// <summary>True if the digits of the figures may be read in several ways.</summary>
    public bool IsGlued => Keys.Count > 1;

    /// <summary>The rows and figures in doubt of a report.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<OpenRow> Of(PanelReport report)
    {
        var run = new List<Figure>();
        foreach (var figure in report.Record.Figures.Where(figure => figure is { Status: FigureStatus.Suspect, Value: not null }))
        {
            if (run.Count > 0 && !Continues(run[^1], figure))
            {
                yield return Row(report, run);
                run = [];
            }

            run.Add(figure);
        }

        if (run.Count > 0)
        {
            yield return Row(report, run);
        }
    }

    private static OpenRow Row(PanelReport report, List<Figure> run)
    {
        IReadOnlyList<decimal?[]> readings = run.Count == 1
            ? [[run[0].Value]]
            : DigitRuns.Readings(string.Concat(run.Select(figure => figure.Raw!)), run.Count);
        return new OpenRow(report, [.. run.Select(figure => figure.Key)], readings);
    }

    /// <summary>True for the next cell of a row, whose digits follow at once.</summary>
    private static bool Continues(Figure left, Figure right) =>
        IsOfRun(left) && IsOfRun(right) && RowOf(left.Key) == RowOf(right.Key)
        && left.Location is TextLocation one && right.Location is TextLocation other
        && one.Line == other.Line && one.Page == other.Page && one.Column + left.Raw!.Length == other.Column;

    private static bool IsOfRun(Figure figure) =>
        figure.Raw is { Length: > 0 } raw && raw.All(char.IsAsciiDigit)
        && figure.Reasons.Any(GluedCodes.Contains) && !figure.Reasons.Any(ClosedCodes.Contains);

    private static string RowOf(string key) => key[..key.LastIndexOf('.')];
}
