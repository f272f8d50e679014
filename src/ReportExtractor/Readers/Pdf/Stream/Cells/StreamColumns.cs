namespace ReportExtractor.Readers.Pdf.Stream.Cells;

/// <summary>The columns of a table without rules: ranges that its narrow texts cover, with gaps between them.</summary>
internal sealed class StreamColumns
{
    /// <summary>The largest difference between the edges or centres of the texts of one column, in points.</summary>
    private const double SameLine = 4;

    /// <summary>Half of a digit, as a multiple of the text's size: numbers of as many digits may differ by that much in width.</summary>
    private const double HalfDigit = 0.25;

    private readonly List<ColumnRange> _ranges = [];

    private StreamColumns()
    {
    }

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<ColumnRange> Ranges => _ranges;

    /// <summary>Finds the columns of lines.</summary>
    /// <param name="segments">The segments of the lines.</param>
    public static StreamColumns Of(IEnumerable<TextSegment> segments)
    {
        // From the narrowest: a text that then covers two columns belongs to both, and does not join them.
        var columns = new StreamColumns();
        var narrow = segments.Where(segment => segment.IsNarrow);
        foreach (var segment in narrow.OrderBy(segment => segment.Box.Width).ThenBy(segment => segment.Box.Left))
        {
            columns.Add(segment);
        }

        return columns;
    }

    /// <summary>True if texts may be in these columns: each of their numbers in at most one, and aligned with it.</summary>
    /// <param name="segments">The texts.</param>
    /// <param name="isInOne">True if one of the numbers is in a column.</param>
    public bool Accept(IEnumerable<TextSegment> segments, out bool isInOne)
    {
        isInOne = false;
        foreach (var number in segments.Where(segment => segment.IsNumber))
        {
            var (first, end) = Under(number);
            if (end - first > 1 || (end - first == 1 && !IsAligned(number, _ranges[first])))
            {
                return false;
            }

            isInOne |= end > first;
        }

        return true;
    }

    /// <summary>The columns that a text covers: the first and the end, exclusive. In a gap, the empty range there.</summary>
    private (int First, int End) Under(TextSegment segment)
    {
        var first = _ranges.FindIndex(range => range.Right > segment.Box.Left);
        first = first < 0 ? _ranges.Count : first;
        var end = first;
        while (end < _ranges.Count && _ranges[end].Left < segment.Box.Right)
        {
            end++;
        }

        return (first, end);
    }

    private static bool IsAligned(TextSegment segment, ColumnRange range) =>
        Math.Abs(segment.Centre - range.Centre) <= SameLine
        || Math.Abs(segment.Box.Left - range.Left) <= SameLine
        || Math.Abs(segment.Box.Right - range.Right) <= SameLine;

    private void Add(TextSegment segment)
    {
        var (first, end) = Under(segment);
        var top = (segment.Source.Page, segment.Box.Top);
        var width = segment is { IsNumber: true, Text.Length: > 1 } ? segment.Box.Width + (HalfDigit * segment.Line.FontSize) : 0;
        if (end == first)
        {
            _ranges.Insert(first, new ColumnRange(segment.Box.Left, segment.Box.Right, segment.IsNumber, width, top));
        }
        else if (end - first == 1)
        {
            var range = _ranges[first];
            _ranges[first] = new ColumnRange(
                Math.Min(range.Left, segment.Box.Left),
                Math.Max(range.Right, segment.Box.Right),
                range.HasNumbers || segment.IsNumber,
                Math.Max(range.NumberWidth, width),
                top.CompareTo(range.LastTop) > 0 ? top : range.LastTop);
        }
    }
}
