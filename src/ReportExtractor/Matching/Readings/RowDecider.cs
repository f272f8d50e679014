using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Matching.Doubts;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Readings;

/// <summary>From a table's alignment to its rows as they are read: all readings, the sums' choice, and what stays in doubt.</summary>
internal static class RowDecider
{
    /// <summary>Readings that differ by less are equally likely.</summary>
    public const double EquallyLikely = 0.25;

    /// <summary>A row with a number too many or a cell too few is broken somewhere: where its columns stand says little of where.</summary>
    private const double LikelyWhereBroken = 1;

    /// <summary>Reads.</summary>
    /// <param name="alignment">The rows found.</param>
    /// <param name="candidates">All candidates.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static IReadOnlyList<DecidedRow> Read(TableAlignment alignment, IReadOnlyList<RowCandidate> candidates, FormVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var evidence = new Dictionary<(int Cells, bool InGrid), ColumnEvidence?>();
        var rows = alignment.Matches.Select(Readings).Where(row => row.Likely.Count > 0).ToList();
        var bound = SumsAmong(alignment.Form, rows);
        var read = new ReadingChooser(rows, bound).Choose();
        Doubter.Apply(read, bound, candidates);
        HeaderDoubter.Apply(read, candidates, alignment.Form, vocabulary);
        return read;

        RowHypotheses Readings(AlignedRow match)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cells = alignment.Form.Rows[match.Row].Cells.Count;
            var key = (cells, match.Candidate.Kind == LayoutLineKind.Row);
            if (!evidence.TryGetValue(key, out var columns))
            {
                columns = ColumnFinder.Find(alignment.Matches, candidates, alignment.Form, cells, key.Item2);
                evidence.Add(key, columns);
            }

            columns = columns?.For(match);
            var (readings, areAll) = ReadingGenerator.Of(match.Candidate, cells, columns, alignment.Form.Rows[match.Row].Sums);
            if (columns is not null && match.Candidate.Filled != cells && match.Candidate.Values.Count != cells && readings.Count > 0 && DoubtOf(readings[0], columns) is { } doubt)
            {
                match = match with { Doubt = doubt };
            }

            var isBroken = readings.Count > 0 && (readings[0].Left.Count > 0 || Array.Exists(readings[0].Cells, cell => cell is null));
            var margin = isBroken ? LikelyWhereBroken : EquallyLikely;
            var likely = readings.TakeWhile(reading => reading.Cost <= readings[0].Cost + margin).ToList();

            // What print shows in its column no sum moves into another, nor leaves out.
            IReadOnlyList<Reading> possible = columns is { IsPrinted: true } && readings.Count > 0 && !StandsElsewhere(readings[0], columns)
                ? [.. readings.Where(reading => !StandsElsewhere(reading, columns) && reading.Left.Count <= readings[0].Left.Count)]
                : readings;
            return new RowHypotheses(match, likely, possible, areAll);
        }
    }

    /// <summary>The table's sums, bound to the rows found.</summary>
    private static List<BoundSum> SumsAmong(TableArrangement table, List<RowHypotheses> rows)
    {
        var found = new int[table.Rows.Count];
        Array.Fill(found, -1);
        for (var i = 0; i < rows.Count; i++)
        {
            found[rows[i].Match.Row] = i;
        }

        return [.. table.Sums.Select(sum => sum.Among(found)).OfType<BoundSum>()];
    }

    /// <summary>What speaks against the best reading of a row that has more or fewer cells than the form. Which cells many rows fill says more of it than where its cells stand.</summary>
    private static string? DoubtOf(Reading reading, ColumnEvidence columns) =>
        columns.HasSurePattern
            ? columns.BreaksPattern(reading.Cells) ? "the row has more or fewer cells than the form, and fills other cells than all other rows do" : null
            : StandsElsewhere(reading, columns) ? "the row has more or fewer cells than the form, and its numbers stand in other columns than the headers or the full rows show" : null;

    /// <summary>True where a number stands a whole column away from its own.</summary>
    private static bool StandsElsewhere(Reading reading, ColumnEvidence columns) =>
        Enumerable.Range(0, reading.Cells.Length).Any(cell => reading.Cells[cell] is { IsFilled: true } fragment && columns.Distance(fragment, cell) >= 1);
}
