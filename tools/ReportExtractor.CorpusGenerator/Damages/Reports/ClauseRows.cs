using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Reports;

/// <summary>Where the clauses stand in a table of article 20.</summary>
internal static class ClauseRows
{
    /// <summary>The indices of the clauses' lines.</summary>
    public static List<int> Starts(TableModel table) =>
        [.. Enumerable.Range(0, table.Rows.Count).Where(i => table.Rows[i].Kind == RowKind.Clause)];
}
