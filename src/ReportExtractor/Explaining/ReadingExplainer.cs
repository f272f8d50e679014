using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Explaining;

/// <summary>Tells how a row was read, and what spoke against the other ways to read it.</summary>
/// <param name="table">The table.</param>
/// <param name="row">The row.</param>
/// <param name="candidates">All candidates of the document.</param>
internal sealed class ReadingExplainer(DecidedTable table, DecidedRow row, IReadOnlyList<RowCandidate> candidates)
{
    /// <summary>More readings that cost more tell nothing.</summary>
    private const int MostReadings = 8;

    private readonly int _index = table.Rows.Index().First(each => ReferenceEquals(each.Item, row)).Index;

    /// <summary>Explains a cell.</summary>
    /// <param name="cell">The cell.</param>
    public ColumnExplanation Explain(int cell)
    {
        var hypotheses = row.Hypotheses;
        var taken = Told(row.Reading);

        // Readings that differ only in which of several empty cells was lost look the same.
        List<ExplainedReading> others =
        [
            .. hypotheses.Likely.Union(hypotheses.Possible).Where(reading => !ReferenceEquals(reading, row.Reading))
                .OrderBy(reading => reading.Cost).Select(Told).DistinctBy(Looks).Where(reading => Looks(reading) != Looks(taken)),
        ];
        return new ColumnExplanation(
            cell + 1,
            HeadersOver(row.Reading.Cells[cell]),
            row.Decisions[cell],
            [taken, .. others.Take(MostReadings)],
            Math.Max(0, others.Count - MostReadings),
            hypotheses.AreAll);
    }

    private static string Looks(ExplainedReading reading) => string.Join('\n', reading.Cells.Concat(reading.Left));

    private ExplainedReading Told(Reading reading) => new(
        [.. reading.Cells.Select(fragment => fragment is { IsFilled: true } ? fragment.Text.Trim() : null)],
        [.. reading.Left.Where(fragment => fragment.IsFilled).Select(fragment => fragment.Text.Trim())],
        reading.Cost,
        ReferenceEquals(reading, row.Reading) ? null : SumAgainst(reading));

    /// <summary>A sum that holds as the table was read, and fails if this row is read in another way.</summary>
    private (decimal Parts, decimal Whole)? SumAgainst(Reading reading)
    {
        var failed = table.Sums.FirstOrDefault(sum => sum.Touches(_index) && sum.Holds(Decided) == true && sum.Holds(Other) == false);
        return failed is null ? null : (Add(failed.Parts), Add(failed.Whole));

        Reading Decided(int other) => table.Rows[other].Reading;

        Reading Other(int other) => other == _index ? reading : Decided(other);

        decimal Add(IReadOnlyList<CellPlace> places) => places.Sum(place => Other(place.Row).Number(place.Cell));
    }

    /// <summary>The headers over a cell of a grid, from the top down.</summary>
    private IReadOnlyList<string> HeadersOver(Fragment? fragment)
    {
        if (fragment is not { IsCell: true } || candidates.Count == 0)
        {
            return [];
        }

        var first = table.Rows.Select(each => each.Aligned).First(IsInSameGrid);
        return ColumnHeaders.Over(first, candidates) is { } headers
            ? [.. headers.Stack(fragment.Column).Select(header => header.Text.Trim())]
            : [];

        bool IsInSameGrid(AlignedRow aligned) => aligned.Candidate.Grid == row.Aligned.Candidate.Grid;
    }
}
