using ReportExtractor.Documents;
using ReportExtractor.Matching.Alignment;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Columns;

/// <summary>
/// The words above a table in a grid whose columns are real: for every column of the page its headers, from the widest down to the one
/// right above the cells.
/// </summary>
internal sealed class ColumnHeaders
{
    /// <summary>At most this many rows that a header looks like are above the first row.</summary>
    private const int MostHeaderRows = 4;

    private readonly IReadOnlyList<Fragment> _fragments;

    private ColumnHeaders(IReadOnlyList<Fragment> fragments, int row)
    {
        _fragments = fragments;
        Row = row;
    }

    /// <summary>The index of the candidate right below them.</summary>
    public int Row { get; }

    /// <summary>Gathers the headers over a row and the rows below it.</summary>
    /// <param name="first">The first row of a table, or of its part in a grid of its own.</param>
    /// <param name="candidates">All candidates.</param>
    /// <returns>The headers, or null if there are none in the row's own grid.</returns>
    public static ColumnHeaders? Over(AlignedRow first, IReadOnlyList<RowCandidate> candidates)
    {
        var grid = first.Candidate.Grid;
        for (var row = first.First; row >= 0 && candidates[row].Grid == grid; row--)
        {
            Fragment[] fragments = [.. Above(row, candidates).Where(fragment => fragment.IsPlaced && fragment.Grid == grid)];
            if (fragments.Length > 0)
            {
                return new ColumnHeaders(fragments, row);
            }
        }

        return null;
    }

    /// <summary>The words in the lines right above the first row; some of these lines look like rows of empty cells.</summary>
    /// <param name="first">The index of the first row among the candidates.</param>
    /// <param name="candidates">All candidates.</param>
    public static IEnumerable<Fragment> Above(int first, IReadOnlyList<RowCandidate> candidates) =>
        Enumerable.Range(Math.Max(0, first - MostHeaderRows), Math.Min(MostHeaderRows, first) + 1)
            .Where(i => i == first || candidates[i].Filled == 0)
            .SelectMany(i => i == first ? candidates[i].WordsAbove : candidates[i].WordsAbove.Concat(candidates[i].Stub));

    /// <summary>The lowest headers over all columns of the page, from left to right.</summary>
    public IReadOnlyList<Fragment> LowestOfAll => Lowest(0, _fragments.Max(fragment => fragment.EndColumn));

    /// <summary>The headers over a column of the page, from the top down.</summary>
    /// <param name="column">The column.</param>
    public IEnumerable<Fragment> Stack(int column) =>
        _fragments.Where(fragment => fragment.Column <= column && column < fragment.EndColumn);

    /// <summary>The lowest headers over some columns of the page, from left to right; one over several of them occurs once.</summary>
    /// <param name="from">The first column.</param>
    /// <param name="to">The column behind the last.</param>
    public IReadOnlyList<Fragment> Lowest(int from, int to)
    {
        var lowest = new List<Fragment>();
        for (var column = from; column < to; column++)
        {
            if (Stack(column).LastOrDefault() is { } fragment && (lowest.Count == 0 || !ReferenceEquals(lowest[^1], fragment)))
            {
                lowest.Add(fragment);
            }
        }

        return lowest;
    }
}
