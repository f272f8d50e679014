using ReportExtractor.Readers.Pdf.Lines;
using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>A table without rules between its cells: its columns are those of its numbers and of the headers above them.</summary>
internal sealed class StreamTable
{
    /// <summary>
    /// The widest line of a header that is stacked over one column, as a multiple of the text's size; wider ones are centred over several.
    /// </summary>
    private const double MostStacked = 3;

    /// <summary>The largest difference between the centres of a column and its header, in points.</summary>
    private const double SameCentre = 4;

    /// <summary>The largest difference between the left edges of the lines of a label, in points.</summary>
    private const double SameLeft = 2;

    private readonly ColumnRange[] _columns;

    private StreamTable(List<TextSegment> segments, ColumnRange[] columns)
    {
        (Segments, _columns) = (segments, columns);
        List<double> inner = [.. columns.Zip(columns.Skip(1), (left, right) => (left.Right + right.Left) / 2)];
        var first = columns[0].Left - (inner.Count > 0 ? inner[0] - columns[0].Right : 0);
        var last = columns[^1].Right + (inner.Count > 0 ? columns[^1].Left - inner[^1] : 0);
        var stub = segments
            .Where(segment => segment.Box.Right <= columns[0].Left)
            .Select(segment => segment.Box.Right + (CellWriter.Padding / 2))
            .DefaultIfEmpty(double.NegativeInfinity)
            .Max();
        Edges = [stub > first || double.IsFinite(stub) ? Math.Min(stub, columns[0].Left) : first, .. inner, last];
        Left = Math.Min(Edges[0], segments.Min(segment => segment.Box.Left) - (CellWriter.Padding / 2));
    }

    /// <summary>The segments of its lines.</summary>
    public List<TextSegment> Segments { get; }

    /// <summary>Its left edge.</summary>
    public double Left { get; }

    /// <summary>The edges of its columns of numbers, from left to right.</summary>
    public double[] Edges { get; }

    /// <summary>
    /// The right edge of the labels' cells: in front of the place where the first column of numbers begins, if it is as wide as its
    /// distance from the second one.
    /// </summary>
    public double LabelEnd => Columns > 1
        ? Math.Max(Edges[0], Math.Min(_columns[0].Left, _columns[0].Centre - (WidthOf(0) / 2)))
        : Edges[0];

    /// <summary>The number of its columns of numbers.</summary>
    public int Columns => _columns.Length;

    /// <summary>True if there are words above each of its columns.</summary>
    public bool HasHeaders
    {
        get
        {
            var words = Segments.TakeWhile(segment => !segment.IsNumber).Where(segment => !IsInStub(segment)).ToList();
            return _columns.All(column => words.Exists(word => IsOver(word, column)));
        }
    }

    /// <summary>Makes a table of lines, or gives null if they have no numbers.</summary>
    /// <param name="segments">The segments of the lines.</param>
    /// <param name="usualSide">
    /// The side of the headers on which the numbers of the other tables are, as <see cref="StreamColumns.Side"/>.
    /// </param>
    public static StreamTable? Of(List<TextSegment> segments, int usualSide)
    {
        var all = StreamColumns.Of(segments, usualSide).Ranges;
        var first = all.TakeWhile(range => !range.HasNumbers).Count();
        if (first == all.Count)
        {
            return null;
        }

        // A column may be empty except for its header.
        var number = segments.Where(segment => segment.IsNumber).Min(segment => (segment.Source.Page, segment.Box.Top));
        while (first > 0
            && all[first - 1].LastTop.CompareTo(number) < 0
            && !IsOverLabels(segments, all[first - 1], all[first], number))
        {
            first--;
        }

        List<ColumnRange> columns = [.. all.Skip(first)];
        return new StreamTable(SignedNumbers.Join(segments, columns), [.. columns]);
    }

    /// <summary>
    /// True for the header of the labels. It is above the labels or at the end of a longer text; or it is the first header of all, half way
    /// between the left edge of the labels and the next column.
    /// </summary>
    private static bool IsOverLabels(List<TextSegment> segments, ColumnRange header, ColumnRange next, (int Page, double Top) number)
    {
        if (segments.Exists(segment => IsOver(segment, header) && (!segment.IsNarrow || !IsAbove(segment))))
        {
            return true;
        }

        // Half way, give or take a quarter of the distance.
        const double tolerance = 0.25;
        var labels = segments
            .Where(segment => !IsAbove(segment) && segment.Box.Right <= next.Left)
            .Select(segment => segment.Box.Left)
            .DefaultIfEmpty(header.Left)
            .Min();
        return labels < header.Left
            && Math.Abs(header.Centre - ((labels + next.Left) / 2)) < tolerance * (next.Left - labels)
            && !segments.Exists(segment => IsAbove(segment) && segment.Box.Right < header.Left);

        bool IsAbove(TextSegment segment) => (segment.Source.Page, segment.Box.Top).CompareTo(number) < 0;
    }

    /// <summary>True if a word alone in its line is the top of a header: right above the table, at the centre of a column.</summary>
    /// <param name="word">The word.</param>
    /// <param name="below">The table's first line.</param>
    public bool IsHeader(TextSegment word, List<TextSegment> below) =>
        !word.IsNumber && word.IsNarrow && below[0].IsBelow(word) && Array.Exists(_columns, column => IsHeaderOf(word, column));

    /// <summary>True if a text alone in the line below the table is the rest of its last label, which had no room for it.</summary>
    /// <param name="line">The text.</param>
    public bool EndsLabel(TextSegment line) =>
        IsInStub(line)
        && Segments.FindLast(IsInStub) is { } label
        && Math.Abs(line.Box.Left - label.Box.Left) <= SameLeft
        && line.IsBelow(label)
        && CellWriter.IsRest(label.AsCell(), line.AsCell(), LabelWidth(label));

    /// <summary>The width of the labels' cells from the left edge of a label.</summary>
    /// <param name="label">The label.</param>
    public double LabelWidth(TextSegment label) => LabelEnd - label.Box.Left + (CellWriter.Padding / 2);

    /// <summary>True for a segment in front of the columns of numbers.</summary>
    /// <param name="segment">The segment.</param>
    public bool IsInStub(TextSegment segment) => segment.Centre < Edges[0];

    /// <summary>The width of a column, as the centres of its neighbours show it.</summary>
    /// <param name="column">The column.</param>
    public double WidthOf(int column) => Math.Min(
        column > 0 ? _columns[column].Centre - _columns[column - 1].Centre : double.PositiveInfinity,
        column + 1 < _columns.Length ? _columns[column + 1].Centre - _columns[column].Centre : double.PositiveInfinity);

    /// <summary>The width of a column, as its widest number shows it: a number that is broken fills its cell.</summary>
    /// <param name="column">The column.</param>
    public double NumberWidthOf(int column) => _columns[column].NumberWidth > 0
        ? Math.Min(WidthOf(column), _columns[column].NumberWidth + CellWriter.Padding)
        : WidthOf(column);

    /// <summary>The columns of a text: the first and the end, exclusive. A text between two columns belongs to both.</summary>
    /// <param name="segment">The text.</param>
    public (int First, int End) ColumnsOf(TextSegment segment)
    {
        var first = _columns.TakeWhile(column => column.Right <= segment.Box.Left).Count();
        var end = first + _columns.Skip(first).TakeWhile(column => column.Left < segment.Box.Right).Count();
        if (end == first)
        {
            // A sign is in front of its number.
            return segment.IsSign && first < _columns.Length
                ? (first, first + 1)
                : (Math.Max(0, first - 1), Math.Min(_columns.Length, first + 1));
        }

        // A text that is wider than its column is centred over three.
        var isCentred = segment.IsWords && end - first == 1 && segment.Box.Width > WidthOf(first) && first > 0 && end < _columns.Length;
        return isCentred ? (first - 1, end + 1) : (first, end);
    }

    private static bool IsOver(TextSegment segment, ColumnRange column) =>
        segment.Box.Left < column.Right && segment.Box.Right > column.Left;

    private bool IsHeaderOf(TextSegment word, ColumnRange column) =>
        Math.Abs(column.Centre - word.Centre) <= SameCentre
        && (Columns == 1 || word.Box.Width <= Math.Max(column.Right - column.Left, MostStacked * word.Line.FontSize));
}
