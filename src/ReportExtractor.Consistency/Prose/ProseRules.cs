using ReportExtractor.Consistency.Figures;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Consistency.Prose;

/// <summary>
/// Holds the numbers of running text against the tables. A number may mean several figures; it contradicts them only if it is none of
/// them.
/// </summary>
internal static class ProseRules
{
    /// <summary>Evaluates.</summary>
    /// <param name="statements">The statements of a report.</param>
    /// <param name="report">The report.</param>
    public static IEnumerable<PanelCheck> Check(IReadOnlyList<Statement> statements, PanelReport report) =>
        statements.Where(statement => statement.Rule.Readings.Any(reading => reading.All(key => report[key] is not null)))
            .Select(statement => Check(statement, report));

    private static PanelCheck Check(Statement statement, PanelReport report)
    {
        var keys = statement.Rule.Readings.SelectMany(reading => reading).Distinct().Where(key => report[key] is not null).ToList();
        var place = PlaceText.Of(statement.Location) ?? "";
        var outcomes = new Outcomes(statement.Rule.Info, report, place, keys) { Other = (report.Source, place) };
        var readings = statement.Rule.Readings.Select(reading => SumOf(reading, report)).ToList();
        if (readings.Contains(statement.Number))
        {
            return outcomes.Compared(true, statement.Number, statement.Number);
        }

        var uncertain = keys.Where(key => CertainNumbers.Of(report[key]) is null).ToList();
        return uncertain.Count > 0
            ? outcomes.NotAssessable(uncertain)
            : outcomes.Compared(false, readings.First(number => number is not null), statement.Number);
    }

    private static decimal? SumOf(IReadOnlyList<string> keys, PanelReport report)
    {
        var numbers = keys.Select(key => CertainNumbers.Of(report[key])).ToList();
        return numbers.Contains(null) ? null : numbers.Sum();
    }
}
