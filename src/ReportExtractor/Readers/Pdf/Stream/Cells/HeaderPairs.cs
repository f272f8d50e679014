namespace ReportExtractor.Readers.Pdf.Stream.Cells;

/// <summary>
/// Joins headers with the numbers of their columns where the two share no place: headers at the left edge and numbers at the right edge of
/// their cells, or the other way round.
/// </summary>
internal sealed class HeaderPairs
{
    /// <summary>
    /// The least difference of the edges of a header and its numbers that shows on which side the numbers are, in points.
    /// </summary>
    private const double Aside = 2;

    private readonly List<ColumnRange> _ranges;
    private readonly (int Page, double Top) _firstNumber;
    private readonly int _start;

    private HeaderPairs(List<ColumnRange> ranges, (int Page, double Top) firstNumber)
    {
        (_ranges, _firstNumber) = (ranges, firstNumber);
        _start = ranges.FindIndex(range => range.HasNumbers);
        while (_start > 1 && IsHeader(ranges[_start - 1]))
        {
            // What is furthest left is over the labels, or a label.
            _start--;
        }
    }

    /// <summary>Joins neighbouring ranges.</summary>
    /// <param name="ranges">The ranges from left to right.</param>
    /// <param name="firstNumber">The top of the first number: the page, and the distance from the top of it.</param>
    /// <param name="usualSide">The side on which the numbers of the other tables are, as in the result.</param>
    /// <returns>1 if numbers are behind their headers, -1 if they are in front of them, 0 if nothing shows it.</returns>
    public static int Join(List<ColumnRange> ranges, (int Page, double Top) firstNumber, int usualSide)
    {
        var pairs = new HeaderPairs(ranges, firstNumber);
        if (pairs._start < 0)
        {
            return 0;
        }

        var side = pairs.Side();
        pairs.Join(side != 0 ? side : usualSide);
        pairs.DivideBetweenHeaders();
        return side;
    }

    private int Side()
    {
        var (behind, before) = (AllHaveHeader(1), AllHaveHeader(-1));
        var isBare = _ranges.Skip(_start).Any(range => range is { HasNumbers: true, Words: null });
        return isBare && behind != before ? (behind ? 1 : -1) : Math.Sign(_ranges.Skip(_start).Sum(SideOf));
    }

    private bool AllHaveHeader(int side) => Enumerable.Range(_start, _ranges.Count - _start)
        .All(i => !(_ranges[i] is { HasNumbers: true, Words: null }) || IsHeader(i - side));

    /// <summary>On which side of its header a column's numbers stick out.</summary>
    private static int SideOf(ColumnRange range)
    {
        if (range is not { Numbers: { } numbers, Words: { } words })
        {
            return 0;
        }

        return (numbers.Right > words.Right + Aside ? 1 : 0) - (numbers.Left < words.Left - Aside ? 1 : 0);
    }

    private void Join(int side)
    {
        for (var i = _ranges.Count - 1; side != 0 && i >= _start; i--)
        {
            if (_ranges[i].Words is null && IsHeader(i - side))
            {
                var left = Math.Min(i, i - side);
                _ranges[left] = _ranges[left].With(_ranges[left + 1]);
                _ranges.RemoveAt(left + 1);
            }
        }
    }

    /// <summary>Numbers between two headers may be in the column of either: they are in both.</summary>
    private void DivideBetweenHeaders()
    {
        for (var i = _ranges.Count - 2; i > _start; i--)
        {
            if (_ranges[i] is { Numbers: { } numbers, Words: null } && IsHeader(i - 1) && IsHeader(i + 1))
            {
                var middle = _ranges[i].Centre;
                _ranges[i - 1] = _ranges[i - 1] with { Right = middle, Numbers = numbers };
                _ranges[i + 1] = _ranges[i + 1] with { Left = middle, Numbers = numbers };
                _ranges.RemoveAt(i);
            }
        }
    }

    private bool IsHeader(int index) => index >= _start && index < _ranges.Count && IsHeader(_ranges[index]);

    private bool IsHeader(ColumnRange range) =>
        range is { Words: not null, HasNumbers: false } && range.LastTop.CompareTo(_firstNumber) < 0;
}
