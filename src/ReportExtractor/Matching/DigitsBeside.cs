using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>
/// Doubts a printed row for the lines above and below it that no row took: where numbers wrap in narrow columns, their digits stand there, with a
/// piece of the label or alone.
/// </summary>
internal sealed class DigitsBeside
{
    private readonly IReadOnlyList<RowRead> _rows;
    private readonly IReadOnlyList<Entry> _entries;
    private readonly RowRead _row;
    private readonly RowMatch _match;

    private DigitsBeside(IReadOnlyList<RowRead> rows, RowRead row, IReadOnlyList<Entry> entries)
    {
        (_rows, _row, _entries) = (rows, row, entries);
        _match = row.Match;
    }

    // The entries right above and right below, where there are some.
    private int Above => _match.First - 1;

    private int Below => _match.First + _match.Count;

    /// <summary>Doubts a row. Where the sums along it hold without the digits beside it, they are not its own.</summary>
    /// <param name="rows">The rows as they are read.</param>
    /// <param name="index">The row.</param>
    /// <param name="equations">The table's sums.</param>
    /// <param name="entries">All entries.</param>
    public static void Apply(IReadOnlyList<RowRead> rows, int index, IReadOnlyList<BoundEquation> equations, IReadOnlyList<Entry> entries)
    {
        var row = rows[index];
        if (row.Match.Entry.Kind == StripKind.Line)
        {
            new DigitsBeside(rows, row, entries).Apply([.. equations.Where(equation => equation.IsWithin(index)).Select(equation => equation.Holds(_ => row.Reading))]);
        }
    }

    private void Apply(List<bool?> sums)
    {
        if ((IsTornOff(Above) || IsTornOff(Below)) && sums.Contains(false))
        {
            _row.DoubtAll("digits stand above or below its numbers beside a piece of a label, and its numbers do not agree with the sum along the row");
        }

        if (_match.Likeness < 1 && (IsMoreOf(Above) || IsMoreOf(Below)))
        {
            _row.DoubtAll("a line above or below it that is no row holds more numbers, and its digits may be the rest of those");
        }

        // Its words stand between two lines of numbers, neither of which has any of its own.
        if (_match is { Likeness: < 1, Entry.Own.Count: 0, Entry.Before.Count: > 0 } && AreLooseDigits(Above) && FreeLineAt(Above) is not null && !_entries[_match.First].FollowsProse)
        {
            _row.DoubtAll("a line of numbers above it is no row's, and the words between them may be the label of either");
        }

        // Zeros of the line above change no sum: nothing says that they are this row's, and not the one's above.
        var beginsWithZeros = _match.Count > 1 && AreLooseDigits(_match.First) && _entries[_match.First].Values.All(piece => piece.Value.Number == 0);
        var isBeside = (AreLooseDigits(Above) && FollowsAtOnce(_match.First)) || (AreLooseDigits(Below) && FollowsAtOnce(Below));
        if (beginsWithZeros || (isBeside && (sums.Count == 0 || !sums.TrueForAll(holds => holds == true))))
        {
            _row.DoubtAll("digits stand alone in the line beside it, and may be the rest of its numbers");
        }
    }

    private bool AreLooseDigits(int index) =>
        LineAt(index) is { Own.Count: 0 } line && Math.Min(line.Filled, _match.Entry.Filled) < _row.Reading.Cells.Length && line.Values.All(piece => piece.Value.DigitsOnly);

    /// <summary>Digits over or under the row's numbers, beside words.</summary>
    private bool IsTornOff(int index) =>
        FreeLineAt(index) is { Own.Count: > 0, Filled: > 0 } line && line.Filled < _row.Reading.Cells.Length
        && line.Values.All(piece => piece.Value.DigitsOnly && StandsOver(piece, _match.Entry));

    /// <summary>The first digits of wrapped numbers, taken for the row, over the line that holds the numbers and the rest of the label.</summary>
    private bool IsMoreOf(int index) =>
        FreeLineAt(index) is { FollowsProse: false, Own.Count: > 0 } line && _match.Entry.Filled < Math.Min(line.Filled, _row.Reading.Cells.Length)
        && _match.Entry.Values.Where(piece => piece.IsFilled).All(piece => piece.Value.DigitsOnly && StandsOver(piece, line));

    private static bool StandsOver(Piece piece, Entry line) =>
        line.Values.Any(number => number.IsFilled && number.Column < piece.EndColumn && piece.Column < number.EndColumn);

    private bool FollowsAtOnce(int index) => !_entries[index].FollowsProse && _entries[index].Before.Count == 0;

    private Entry? LineAt(int index) => index >= 0 && index < _entries.Count && _entries[index].Kind == StripKind.Line ? _entries[index] : null;

    /// <summary>A line that no row took.</summary>
    private Entry? FreeLineAt(int index) => _rows.Any(row => row.Match.First <= index && index < row.Match.First + row.Match.Count) ? null : LineAt(index);
}
