using ReportExtractor.Matching.Columns;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Readings;

/// <summary>All ways to read a row that its layout allows, each with its cost.</summary>
internal static class ReadingGenerator
{
    /// <summary>The readings of a row, cheapest first.</summary>
    /// <param name="candidate">What was found for the row.</param>
    /// <param name="cells">How many cells the row has.</param>
    /// <param name="columns">The places of its columns, if they are known.</param>
    /// <param name="sums">
    /// The sums along the row. Glued digits can be split in thousands of ways: only those that agree with the sums are tried, if there are
    /// any.
    /// </param>
    public static ReadingSet Of(RowCandidate candidate, int cells, ColumnEvidence? columns, IReadOnlyList<BoundSum> sums)
    {
        // 13-37 may be 13, -3, 7 or 1, 3, -37: glued text is not split at a sign.
        if (cells > 1 && candidate.Values.Any(HasGluedSign))
        {
            Fragment?[] row = [.. candidate.Values.Where(fragment => fragment.IsFilled).Take(cells)];
            return new([new Reading([.. row, .. new Fragment?[cells - row.Length]], 0, [])], false);
        }

        // As many cells as the form has, or as many numbers: every other reading is much costlier.
        if (candidate.Values.Count == cells)
        {
            return new([new Reading([.. candidate.Values], 0, [])], true);
        }

        if (candidate.Filled == cells)
        {
            return new([new Reading([.. candidate.Values.Where(fragment => fragment.IsFilled)], ReadingCosts.BlankAtEdge, [])], true);
        }

        var enumeration = new ReadingEnumeration(candidate, cells, columns, sums);
        var readings = enumeration.Run();
        return enumeration.LeavesNumber ? new ReadingEnumeration(candidate, cells, columns, []).Run() : readings;
    }

    private static bool HasGluedSign(Fragment fragment) =>
        fragment.IsGlued && fragment.IsNumber && !char.IsAsciiDigit(TextCharacters.Narrow(fragment.Text.Trim()[0]));
}
