using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Doubts;

/// <summary>
/// Doubts a printed row for the lines above and below it that no row took: where numbers wrap in narrow columns, their digits stand there, with a
/// fragment of the label or alone.
/// </summary>
internal sealed class DigitsBeside
{
    private readonly IReadOnlyList<DecidedRow> _rows;
    private readonly IReadOnlyList<RowCandidate> _candidates;
    private readonly DecidedRow _row;
    private readonly AlignedRow _match;

    private DigitsBeside(IReadOnlyList<DecidedRow> rows, DecidedRow row, IReadOnlyList<RowCandidate> candidates)
    {
        (_rows, _row, _candidates) = (rows, row, candidates);
        _match = row.Match;
    }

    // The candidates right above and right below, where there are some.
    private int Above => _match.First - 1;

    private int Below => _match.First + _match.Count;

    /// <summary>Doubts a row. Where the sums along it hold without the digits beside it, they are not its own.</summary>
    /// <param name="rows">The rows as they are read.</param>
    /// <param name="index">The row.</param>
    /// <param name="sums">The table's sums.</param>
    /// <param name="candidates">All candidates.</param>
    public static void Apply(IReadOnlyList<DecidedRow> rows, int index, IReadOnlyList<BoundSum> sums, IReadOnlyList<RowCandidate> candidates)
    {
        var row = rows[index];
        if (row.Match.Candidate.Kind == LayoutLineKind.Line)
        {
            new DigitsBeside(rows, row, candidates).Apply([.. sums.Where(sum => sum.IsWithin(index)).Select(sum => sum.Holds(_ => row.Reading))]);
        }
    }

    private void Apply(List<bool?> sums)
    {
        if ((IsTornOff(Above) || IsTornOff(Below)) && sums.Contains(false))
        {
            _row.DoubtAll("digits stand above or below its numbers beside a fragment of a label, and its numbers do not agree with the sum along the row");
        }

        if (_match.Similarity < 1 && (IsMoreOf(Above) || IsMoreOf(Below)))
        {
            _row.DoubtAll("a line above or below it that is no row holds more numbers, and its digits may be the rest of those");
        }

        // Its words stand between two lines of numbers, neither of which has any of its own.
        if (_match is { Similarity: < 1, Candidate.Stub.Count: 0, Candidate.WordsAbove.Count: > 0 } && AreLooseDigits(Above) && FreeLineAt(Above) is not null && !_candidates[_match.First].FollowsProse)
        {
            _row.DoubtAll("a line of numbers above it is no row's, and the words between them may be the label of either");
        }

        // Zeros of the line above change no sum: nothing says that they are this row's, and not the one's above.
        var beginsWithZeros = _match.Count > 1 && AreLooseDigits(_match.First) && _candidates[_match.First].Values.All(fragment => fragment.Value.Number == 0);
        var isBeside = (AreLooseDigits(Above) && FollowsAtOnce(_match.First)) || (AreLooseDigits(Below) && FollowsAtOnce(Below));
        if (beginsWithZeros || (isBeside && (sums.Count == 0 || !sums.TrueForAll(holds => holds == true))))
        {
            _row.DoubtAll("digits stand alone in the line beside it, and may be the rest of its numbers");
        }
    }

    private bool AreLooseDigits(int index) =>
        LineAt(index) is { Stub.Count: 0 } line && Math.Min(line.Filled, _match.Candidate.Filled) < _row.Reading.Cells.Length && line.Values.All(fragment => fragment.Value.DigitsOnly);

    /// <summary>Digits over or under the row's numbers, beside words.</summary>
    private bool IsTornOff(int index) =>
        FreeLineAt(index) is { Stub.Count: > 0, Filled: > 0 } line && line.Filled < _row.Reading.Cells.Length
        && line.Values.All(fragment => fragment.Value.DigitsOnly && StandsOver(fragment, _match.Candidate));

    /// <summary>The first digits of wrapped numbers, taken for the row, over the line that holds the numbers and the rest of the label.</summary>
    private bool IsMoreOf(int index) =>
        FreeLineAt(index) is { FollowsProse: false, Stub.Count: > 0 } line && _match.Candidate.Filled < Math.Min(line.Filled, _row.Reading.Cells.Length)
        && _match.Candidate.Values.Where(fragment => fragment.IsFilled).All(fragment => fragment.Value.DigitsOnly && StandsOver(fragment, line));

    private static bool StandsOver(Fragment fragment, RowCandidate line) =>
        line.Values.Any(number => number.IsFilled && number.Column < fragment.EndColumn && fragment.Column < number.EndColumn);

    private bool FollowsAtOnce(int index) => !_candidates[index].FollowsProse && _candidates[index].WordsAbove.Count == 0;

    private RowCandidate? LineAt(int index) => index >= 0 && index < _candidates.Count && _candidates[index].Kind == LayoutLineKind.Line ? _candidates[index] : null;

    /// <summary>A line that no row took.</summary>
    private RowCandidate? FreeLineAt(int index) => _rows.Any(row => row.Match.First <= index && index < row.Match.First + row.Match.Count) ? null : LineAt(index);
}
