using ReportExtractor.Matching.Alignment;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Columns;

/// <summary>The columns as rows show them that have all their cells.</summary>
internal static class FullRows
{
    /// <summary>Two full rows that agree show where the columns are; one may have slipped.</summary>
    public const int Least = 2;

    /// <summary>The middles of the cells of full rows: for each cell the median. Null if too few rows are full.</summary>
    /// <param name="rows">The rows found.</param>
    /// <param name="cells">How many cells they have.</param>
    /// <param name="kind">The kind of line that counts.</param>
    /// <param name="centre">The middle of a fragment.</param>
    public static double[]? CentresIn(IReadOnlyList<AlignedRow> rows, int cells, LayoutLineKind kind, Func<Fragment, double> centre)
    {
        double[][] full = [.. rows.Select(row => row.Candidate)
            .Where(candidate => candidate.Kind == kind && candidate.FirstLine == candidate.LastLine && candidate.Filled == cells)
            .Select(candidate => AscendingOrNull([.. candidate.Values.Where(fragment => fragment.IsFilled).Select(centre)]))
            .OfType<double[]>()];
        return full.Length < Least
            ? null
            : AscendingOrNull([.. Enumerable.Range(0, cells).Select(cell => Median([.. full.Select(row => row[cell])]))]);
    }

    /// <summary>The places, if each is to the right of the one before it; else null.</summary>
    /// <param name="places">The places.</param>
    public static double[]? AscendingOrNull(double[] places) =>
        places.Zip(places.Skip(1)).All(pair => pair.First < pair.Second) ? places : null;

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
