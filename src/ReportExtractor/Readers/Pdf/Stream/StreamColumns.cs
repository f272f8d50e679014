using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>The columns of a table without rules between them: ranges of places that its narrow texts cover and that no other touches.</summary>
internal sealed class StreamColumns
{
    /// <summary>Texts of one column share an edge or their middle up to so many points.</summary>
    private const double SameLine = 4;

    /// <summary>Half of a digit, in parts of the text's size: as much may one number of full length be narrower than another.</summary>
    private const double HalfDigit = 0.25;

    private readonly List<Range> _ranges;

    private StreamColumns(List<Range> ranges) => _ranges = ranges;

    /// <summary>A column.</summary>
    /// <param name="Left">Its left edge.</param>
    /// <param name="Right">Its right edge.</param>
    /// <param name="HasNumbers">True where a number stands in it.</param>
    /// <param name="NumberWidth">The width that its widest number takes; 0 where none has two digits.</param>
    /// <param name="LastTop">How far down its last text begins: the page, and the height on it.</param>
    public sealed record Range(double Left, double Right, bool HasNumbers, double NumberWidth, (int Page, double Top) LastTop)
    {
        /// <summary>Half way from its left edge to its right.</summary>
        public double Centre => (Left + Right) / 2;
    }

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<Range> Ranges => _ranges;

    /// <summary>Finds them.</summary>
    /// <param name="segments">What stands in the lines.</param>
    public static StreamColumns Of(IEnumerable<TextSegment> segments)
    {
        // From the narrowest up: what then covers two columns belongs to both, and parts none.
        var columns = new StreamColumns([]);
        foreach (var segment in segments.Where(segment => segment.IsNarrow).OrderBy(segment => segment.Box.Width).ThenBy(segment => segment.Box.Left))
        {
            columns.Add(segment);
        }

        return columns;
    }

    /// <summary>The columns that a text covers: the first, and the one behind the last. In a gap, the empty range there.</summary>
    /// <param name="segment">The text.</param>
    public (int First, int End) Under(TextSegment segment)
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

    /// <summary>True where texts may stand in these columns: each of their numbers in one, in line with what is there.</summary>
    /// <param name="segments">The texts.</param>
    /// <param name="isOfThem">True where one of them stands in one of the columns with numbers.</param>
    public bool Take(IEnumerable<TextSegment> segments, out bool isOfThem)
    {
        isOfThem = false;
        foreach (var number in segments.Where(segment => segment.IsNumber))
        {
            var (first, end) = Under(number);
            if (end - first > 1 || (end - first == 1 && !IsInLine(number, _ranges[first])))
            {
                return false;
            }

            isOfThem |= end > first;
        }

        return true;
    }

    private static bool IsInLine(TextSegment segment, Range range) =>
        Math.Abs(segment.Centre - range.Centre) <= SameLine || Math.Abs(segment.Box.Left - range.Left) <= SameLine || Math.Abs(segment.Box.Right - range.Right) <= SameLine;

    private void Add(TextSegment segment)
    {
        var (first, end) = Under(segment);
        var top = (segment.Source.Page, segment.Box.Top);
        var width = segment is { IsNumber: true, Text.Length: > 1 } ? segment.Box.Width + (HalfDigit * segment.Line.FontSize) : 0;
        if (end == first)
        {
            _ranges.Insert(first, new Range(segment.Box.Left, segment.Box.Right, segment.IsNumber, width, top));
        }
        else if (end - first == 1)
        {
            var range = _ranges[first];
            _ranges[first] = new Range(
                Math.Min(range.Left, segment.Box.Left),
                Math.Max(range.Right, segment.Box.Right),
                range.HasNumbers || segment.IsNumber,
                Math.Max(range.NumberWidth, width),
                top.CompareTo(range.LastTop) > 0 ? top : range.LastTop);
        }
    }
}
