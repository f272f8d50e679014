namespace ReportExtractor.Readers.Pdf.Stream.Cells;

/// <summary>
/// The columns of a table without rules: ranges that its numbers cover, with gaps between them, and the headers over them. A header may
/// begin at the left edge of its column and the numbers end at the right one, so that the two share no place.
/// </summary>
internal sealed class StreamColumns
{
    /// <summary>The largest difference between the edges or centres of the texts of one column, in points.</summary>
    private const double SameLine = 4;

    /// <summary>Half of a digit, as a multiple of the text's size: numbers of as many digits may differ by that much in width.</summary>
    private const double HalfDigit = 0.25;

    /// <summary>The share of the rows that have a mark in a column without numbers: an empty cell among them has none.</summary>
    private const double MostMarked = 0.8;

    private readonly List<ColumnRange> _ranges = [];

    private StreamColumns()
    {
    }

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<ColumnRange> Ranges => _ranges;

    /// <summary>1 if numbers are behind their headers, -1 if they are in front of them, 0 if nothing shows it.</summary>
    public int Side { get; private set; }

    /// <summary>Finds the columns of lines.</summary>
    /// <param name="segments">The segments of the lines.</param>
    /// <param name="usualSide">The side of the headers on which the numbers of the other tables are, as <see cref="Side"/>.</param>
    public static StreamColumns Of(IReadOnlyList<TextSegment> segments, int usualSide = 0)
    {
        // From the narrowest: a text that then covers two columns belongs to both, and does not join them. Numbers show the columns, then
        // the headers right above them; a sign may be far from its number, and shows none where there is no other place for it.
        var columns = new StreamColumns();
        var narrow = segments.Where(segment => segment.IsNarrow).ToList();
        var headers = HeaderStacks.Of(narrow).ToList();
        var inHeaders = headers.SelectMany(stack => stack).ToHashSet(ReferenceEqualityComparer.Instance);
        columns.AddFromNarrowest(narrow.Where(segment => !segment.IsWords && !segment.IsSign).Select(RangeOf));
        columns.AddFromNarrowest(narrow.Where(segment => segment.IsWords && !inHeaders.Contains(segment)).Select(RangeOf));
        columns.Add(headers.Select(RangeOf));
        columns.AddMarks(segments, narrow.Where(segment => segment.IsSign));
        var number = segments.Where(segment => segment.IsNumber)
            .Select(segment => (segment.Source.Page, segment.Middle - (TextSegment.MostPitch / 2 * segment.Line.FontSize)));
        columns.Side = HeaderPairs.Join(columns._ranges, number.DefaultIfEmpty().Min(), usualSide);
        return columns;
    }

    /// <summary>True if texts may be in these columns: each of their numbers in at most one, and aligned with it.</summary>
    /// <param name="segments">The texts.</param>
    /// <param name="areUnder">True if they are right under the columns, so that a number needs not be aligned with its header.</param>
    /// <param name="isInOne">True if one of the numbers is in a column.</param>
    public bool Accept(IEnumerable<TextSegment> segments, bool areUnder, out bool isInOne)
    {
        isInOne = false;
        foreach (var number in segments.Where(segment => segment.IsNumber))
        {
            var (first, end) = Under(number.Box.Left, number.Box.Right);
            if (end - first > 1 || (end - first == 1 && !IsAligned(number, _ranges[first], areUnder)))
            {
                return false;
            }

            isInOne |= end > first;
        }

        return true;
    }

    /// <summary>The columns that a text covers: the first and the end, exclusive. In a gap, the empty range there.</summary>
    private (int First, int End) Under(double left, double right)
    {
        var first = _ranges.FindIndex(range => range.Right > left);
        first = first < 0 ? _ranges.Count : first;
        var end = first;
        while (end < _ranges.Count && _ranges[end].Left < right)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>True for a number at the edges or in the middle of the numbers of a column; of the header if it has no numbers.</summary>
    private static bool IsAligned(TextSegment number, ColumnRange range, bool isUnder)
    {
        if (isUnder && !range.HasNumbers)
        {
            return true;
        }

        var (left, right) = range.Numbers ?? (range.Left, range.Right);
        return Math.Abs(number.Centre - ((left + right) / 2)) <= SameLine
            || Math.Abs(number.Box.Left - left) <= SameLine
            || Math.Abs(number.Box.Right - right) <= SameLine;
    }

    private static ColumnRange RangeOf(TextSegment segment)
    {
        var (left, right) = (segment.Box.Left, segment.Box.Right);
        return new ColumnRange(left, right)
        {
            LastTop = segment.IsWords ? (segment.Source.Page, segment.Box.Top) : default,
            Numbers = segment.IsNumber ? (left, right) : null,
            Words = segment.IsWords ? (left, right) : null,
            NumberWidth = segment is { IsNumber: true, Text.Length: > 1 } ? right - left + (HalfDigit * segment.Line.FontSize) : 0,
        };
    }

    private static ColumnRange RangeOf(List<TextSegment> stack) => stack.Select(RangeOf).Aggregate((one, other) => one.With(other));

    /// <summary>Adds signs as marks of empty cells. Where only some rows have one, between columns, it is the sign of a number.</summary>
    private void AddMarks(IReadOnlyList<TextSegment> segments, IEnumerable<TextSegment> signs)
    {
        var marks = new StreamColumns();
        var places = signs.ToLookup(sign => Under(sign.Box.Left, sign.Box.Right) is var (first, end) && first == end);
        Add(places[false].Select(RangeOf));
        marks.AddFromNarrowest(places[true].Select(RangeOf));
        var lines = segments.Where(segment => segment.IsNumber).Select(segment => segment.Source);
        var rows = lines.Distinct(ReferenceEqualityComparer.Instance).Count();
        Add(marks._ranges.Where(range => CountIn(range) is > 1 and var count && count >= MostMarked * rows));

        int CountIn(ColumnRange range) => places[true].Count(sign => sign.Box.Left < range.Right && sign.Box.Right > range.Left);
    }

    private void AddFromNarrowest(IEnumerable<ColumnRange> texts) =>
        Add(texts.OrderBy(text => text.Right - text.Left).ThenBy(text => text.Left));

    private void Add(IEnumerable<ColumnRange> texts)
    {
        foreach (var text in texts)
        {
            var (first, end) = Under(text.Left, text.Right);
            if (end == first)
            {
                _ranges.Insert(first, text);
            }
            else if (end - first == 1)
            {
                _ranges[first] = _ranges[first].With(text);
            }
        }
    }
}
