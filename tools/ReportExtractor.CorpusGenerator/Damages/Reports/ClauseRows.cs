using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Reports;

/// <summary>Finds the clauses in a table of article 20.</summary>
internal static class ClauseRows
{
    /// <summary>The indices of the rows that name a clause.</summary>
    public static List<int> Starts(TableModel table) =>
        [.. Enumerable.Range(0, table.Rows.Count).Where(i => table.Rows[i].Kind == RowKind.Clause)];
}
