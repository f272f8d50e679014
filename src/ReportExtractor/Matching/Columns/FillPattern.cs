using ReportExtractor.Matching.Alignment;

namespace ReportExtractor.Matching.Columns;

/// <summary>The cells that all rows with exactly the form's cells fill, if they agree and leave some empty.</summary>
/// <param name="Filled">For each cell whether it is filled.</param>
/// <param name="IsSure">True if enough rows show it that it holds against the headers.</param>
internal sealed record FillPattern(bool[] Filled, bool IsSure)
{
    /// <summary>
    /// This many rows that fill the same cells alone show that the table was filled in that way, whatever its headers are: a third of
    /// the shorter form's rows.
    /// </summary>
    private const int LeastRowsOfSure = 7;

    /// <summary>Finds the pattern of rows.</summary>
    /// <param name="rows">The rows found.</param>
    /// <param name="cells">How many cells they have.</param>
    public static FillPattern? Of(IReadOnlyList<AlignedRow> rows, int cells)
    {
        var patterns = rows
            .Where(row => row.Candidate.Values.Count == cells && row.Candidate.Filled > 0)
            .Select(row => row.Candidate.Values.Select(fragment => fragment.IsFilled).ToArray())
            .ToList();
        var agree = patterns.Count >= FullRows.Least && patterns.TrueForAll(pattern => pattern.SequenceEqual(patterns[0]));
        return agree && patterns[0].Contains(false) ? new FillPattern(patterns[0], patterns.Count >= LeastRowsOfSure) : null;
    }
}
