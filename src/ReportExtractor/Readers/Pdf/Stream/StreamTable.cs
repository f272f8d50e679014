using ReportExtractor.Documents;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>A table of many columns without rules between its cells: its columns are those of its numbers and of the headers over them.</summary>
internal sealed class StreamTable
{
    /// <summary>Headers that are stacked have no longer lines, in parts of the text's size; what is centred over several columns has.</summary>
    private const double MostStacked = 3;

    private readonly List<TextSegment> _segments;
    private readonly StreamColumns.Range[] _columns;
    private readonly double _left;

    private StreamTable(List<TextSegment> segments, StreamColumns.Range[] columns)
    {
        (_segments, _columns) = (segments, columns);
        List<double> inner = [.. columns.Zip(columns.Skip(1), (left, right) => (left.Right + right.Left) / 2)];
        var stub = segments.Where(segment => segment.Box.Right <= columns[0].Left).Select(segment => segment.Box.Right + (CellWriter.Padding / 2)).DefaultIfEmpty(double.NegativeInfinity).Max();
        var first = columns[0].Left - (inner.Count > 0 ? inner[0] - columns[0].Right : 0);
        Edges = [stub > first || HasStub() ? Math.Min(stub, columns[0].Left) : first, .. inner, columns[^1].Right + (inner.Count > 0 ? columns[^1].Left - inner[^1] : 0)];
        _left = Math.Min(Edges[0], segments.Min(segment => segment.Box.Left) - (CellWriter.Padding / 2));

        bool HasStub() => double.IsFinite(stub);
    }

    /// <summary>Where the columns of numbers are parted, outer edges included.</summary>
    public double[] Edges { get; }

    /// <summary>Where the labels' cells end: no further left than the first column of numbers is likely to begin, if it is as wide as its distance from the next shows.</summary>
    public double LabelEnd => Columns > 1 ? Math.Max(Edges[0], Math.Min(_columns[0].Left, _columns[0].Centre - (WidthOf(0) / 2))) : Edges[0];

    /// <summary>How many columns of numbers it has.</summary>
    public int Columns => _columns.Length;

    /// <summary>True where words stand over each of its columns.</summary>
    public bool HasHeaders
    {
        get
        {
            var words = _segments.TakeWhile(segment => !segment.IsNumber).Where(segment => !IsInStub(segment)).ToList();
            return _columns.All(column => words.Exists(word => word.Box.Left < column.Right && word.Box.Right > column.Left));
        }
    }

    /// <summary>Makes a table of lines, or gives null where they have no numbers.</summary>
    /// <param name="segments">What stands in the lines.</param>
    public static StreamTable? Of(List<TextSegment> segments)
    {
        var all = StreamColumns.Of(segments).Ranges;
        var first = all.TakeWhile(range => !range.HasNumbers).Count();
        if (first == all.Count)
        {
            return null;
        }

        // A column may be empty but for its header.
        var number = segments.Where(segment => segment.IsNumber).Min(segment => (segment.Source.Page, segment.Box.Top));
        while (first > 0 && all[first - 1].LastTop.CompareTo(number) < 0 && !IsOverLabels(segments, all[first - 1], all[first], number))
        {
            first--;
        }

        return new StreamTable(segments, [.. all.Skip(first)]);
    }

    /// <summary>True for a header of the labels: where they run, at the end of a longer text, or the first of all and half way between where they begin and the next column.</summary>
    private static bool IsOverLabels(List<TextSegment> segments, StreamColumns.Range header, StreamColumns.Range next, (int Page, double Top) number)
    {
        if (segments.Exists(segment => segment.Box.Left < header.Right && segment.Box.Right > header.Left && (!segment.IsNarrow || !IsAbove(segment))))
        {
            return true;
        }

        const double half = 0.25;
        var labels = segments.Where(segment => !IsAbove(segment) && segment.Box.Right <= next.Left).Select(segment => segment.Box.Left).DefaultIfEmpty(header.Left).Min();
        return labels < header.Left
            && Math.Abs(header.Centre - ((labels + next.Left) / 2)) < half * (next.Left - labels)
            && !segments.Exists(segment => IsAbove(segment) && segment.Box.Right < header.Left);

        bool IsAbove(TextSegment segment) => (segment.Source.Page, segment.Box.Top).CompareTo(number) < 0;
    }

    /// <summary>True where a word that stands alone in its line is the top of a header: right above the table, in the middle of a column.</summary>
    /// <param name="word">The word.</param>
    /// <param name="below">What stands in the table's first line.</param>
    public bool IsHeader(TextSegment word, List<TextSegment> below)
    {
        const double sameMiddle = 4;
        return !word.IsNumber && word.IsNarrow && below[0].IsBelow(word) && Array.Exists(_columns, column =>
            Math.Abs(column.Centre - word.Centre) <= sameMiddle && (Columns == 1 || word.Box.Width <= Math.Max(column.Right - column.Left, MostStacked * word.Line.FontSize)));
    }

    /// <summary>True where a text that stands alone in the line below the table is the rest of its last label, which had no room for it.</summary>
    /// <param name="line">The text.</param>
    public bool EndsLabel(TextSegment line)
    {
        const double sameLeft = 2;
        return IsInStub(line) && _segments.FindLast(IsInStub) is { } label && Math.Abs(line.Box.Left - label.Box.Left) <= sameLeft
            && line.IsBelow(label) && CellWriter.IsRest(label.AsCell(), line.AsCell(), LabelEnd - label.Box.Left + (CellWriter.Padding / 2));
    }

    /// <summary>Its pieces, page by page.</summary>
    /// <param name="under">What stands in the lines under it: digits right under its last row may be of that row.</param>
    public IEnumerable<PageTable> Pieces(IReadOnlyList<TextSegment> under)
    {
        var rows = new StreamRows(this);
        foreach (var page in _segments.GroupBy(segment => segment.Source.Page))
        {
            var box = new PdfBox(_left, page.Min(segment => segment.Box.Top), Edges[^1], page.Max(segment => segment.Box.Bottom));
            var found = rows.Of([.. page]);
            foreach (var value in found[^1].Values.Where(value => under.Any(line => IsGoingOn(value.Segments[^1], line))))
            {
                found[^1].Doubted.Add(value.First);
            }

            yield return new PageTable(page.Key, box, [.. found.Select(row => Cells(row, page.First().Source.View))]);
        }
    }

    /// <summary>True for what stands in front of the columns of numbers.</summary>
    /// <param name="segment">A part of a line.</param>
    public bool IsInStub(TextSegment segment) => segment.Centre < Edges[0];

    /// <summary>The width of a column, as far as the middles of its neighbours show.</summary>
    /// <param name="column">The column.</param>
    public double WidthOf(int column) => Math.Min(
        column > 0 ? _columns[column].Centre - _columns[column - 1].Centre : double.PositiveInfinity,
        column + 1 < _columns.Length ? _columns[column + 1].Centre - _columns[column].Centre : double.PositiveInfinity);

    /// <summary>The width of a column, as far as its widest number shows: a number that is broken fills it.</summary>
    /// <param name="column">The column.</param>
    public double NumberWidthOf(int column) =>
        _columns[column].NumberWidth > 0 ? Math.Min(WidthOf(column), _columns[column].NumberWidth + CellWriter.Padding) : WidthOf(column);

    /// <summary>The columns that a text stands in: the first, and the one behind the last. One that stands between two belongs to both.</summary>
    /// <param name="segment">A part of a line.</param>
    public (int First, int End) ColumnsOf(TextSegment segment)
    {
        var first = _columns.TakeWhile(column => column.Right <= segment.Box.Left).Count();
        var end = first + _columns.Skip(first).TakeWhile(column => column.Left < segment.Box.Right).Count();
        if (end == first)
        {
            return (Math.Max(0, first - 1), Math.Min(_columns.Length, first + 1));
        }

        // What is wider than a column is centred over several.
        return end - first == 1 && segment.Box.Width > WidthOf(first) && first > 0 && end < _columns.Length ? (first - 1, end + 1) : (first, end);
    }

    /// <summary>Its rows in which numbers were too long for their cells: each as one line, its cells where they stand.</summary>
    /// <param name="lefts">The left edge of the text of each page.</param>
    public IEnumerable<(List<PageTextLine> Lines, PageTextLine Whole)> BrokenRows(Dictionary<int, double> lefts)
    {
        var rows = new StreamRows(this);
        foreach (var page in _segments.GroupBy(segment => segment.Source.Page))
        {
            foreach (var row in rows.Of([.. page]).Where(row => row.Values.Any(value => value.Segments.Count > 1 && value.Segments.TrueForAll(segment => segment.IsNumber))))
            {
                List<(PdfBox Box, CellText Text)> numbers = [.. row.Values.Select(value => (value.Segments[0].Box, Text(value.Segments, NumberWidthOf(value.First))))];
                var cells = row.Groups.Select(group => (group.Box, group.AsCell()))
                    .Concat(row.Label.Count > 0 ? [(row.Label[0].Box, Text(row.Label, Edges[0] - row.Label[0].Box.Left))] : [])
                    .Concat(numbers)
                    .OrderBy(cell => cell.Box.Left);
                List<PageTextLine> lines = [.. row.Segments.OrderBy(segment => segment.Middle).Select(segment => segment.Source).Distinct(ReferenceEqualityComparer.Instance).Cast<PageTextLine>()];
                var box = new PdfBox(row.Segments.Min(segment => segment.Box.Left), row.Top, row.Segments.Max(segment => segment.Box.Right), row.Bottom);
                var paragraph = LineWriter.WriteInColumns(cells, box, lines[0].Line.FontSize, lefts[page.Key], lines[0].View);
                var mayJoinNeighbour = row.Doubted.Count > 0 || numbers.Exists(number => number.Text.Text.Contains('\n', StringComparison.Ordinal));
                yield return (lines, lines[0] with { Box = box, Paragraph = paragraph with { MayJoinNeighbour = mayJoinNeighbour } });
            }
        }
    }

    private static bool IsGoingOn(TextSegment above, TextSegment below) =>
        above.IsNumber && below.IsNumber && below.IsBelow(above) && below.Middle > above.Middle && below.Box.Left < above.Box.Right && below.Box.Right > above.Box.Left;

    private static CellText Text(List<TextSegment> segments, double width) =>
        segments.Aggregate(CellText.Empty, (text, segment) => CellWriter.Append(text, segment.AsCell(), width));

    private List<PageCell> Cells(StreamRow row, PageView view)
    {
        var (top, bottom) = (row.Top, row.Bottom);
        var cells = new List<PageCell>();
        if (Edges[0] - _left > CellWriter.Padding)
        {
            var label = row.Label.Select(segment => segment.Box.Left - (CellWriter.Padding / 2)).DefaultIfEmpty(Edges[0]).Min();
            var isParted = label - _left > CellWriter.Padding;
            if (isParted)
            {
                Add(_left, label, row.Groups);
            }

            if (row.Label.Count > 0)
            {
                Add(isParted ? label : _left, Edges[0], isParted ? row.Label : [.. row.Groups, .. row.Label]);
            }
        }

        var column = 0;
        foreach (var (first, end, segments) in row.Values)
        {
            AddEmpty(first);
            Add(Edges[first], Edges[end], segments, end - first == 1 ? NumberWidthOf(first) : double.PositiveInfinity, mayJoinNeighbour: row.Doubted.Contains(first));
            column = end;
        }

        AddEmpty(_columns.Length);
        return cells;

        void AddEmpty(int until)
        {
            for (; column < until; column++)
            {
                Add(Edges[column], Edges[column + 1], [], WidthOf(column));
            }
        }

        void Add(double left, double right, List<TextSegment> segments, double width = double.PositiveInfinity, bool mayJoinNeighbour = false) => cells.Add(new PageCell(
            left,
            right,
            1,
            Text(segments, Math.Min(width, right - left)),
            view.Locate(new PdfBox(left, top, right, bottom)))
        { Width = Math.Min(width, right - left), MayJoinNeighbour = mayJoinNeighbour });
    }
}
