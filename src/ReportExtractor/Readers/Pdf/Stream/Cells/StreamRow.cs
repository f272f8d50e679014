using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Readers.Pdf.Stream.Cells;

/// <summary>A row of a table without rules, or a part of one.</summary>
internal sealed class StreamRow
{
    /// <summary>
    /// The least distance of a header from the middle of the numbers below it, as a multiple of their size: more than fonts differ.
    /// </summary>
    private const double Apart = 0.35;

    private readonly List<StreamCell> _values = [];

    /// <summary>The lines of its label.</summary>
    public List<TextSegment> Label { get; } = [];

    /// <summary>Lines in front of its label: the names of groups, which may be at any height next to their rows.</summary>
    public List<TextSegment> Groups { get; } = [];

    /// <summary>True if it has a label, or the name of a group: the labels of a wide first column may be taken for such names.</summary>
    public bool IsNamed => Label.Count > 0 || Groups.Count > 0;

    /// <summary>Its cells behind the label that are not empty, from left to right.</summary>
    public IReadOnlyList<StreamCell> Values => _values;

    /// <summary>The first columns of cells whose lines may belong to a neighbouring row.</summary>
    public HashSet<int> Ambiguous { get; } = [];

    /// <summary>All segments of the row.</summary>
    public IEnumerable<TextSegment> Segments => Label.Concat(Groups).Concat(_values.SelectMany(value => value.Segments));

    /// <summary>The distance of its top from the top of the page.</summary>
    public double Top => Segments.Min(segment => segment.Box.Top);

    /// <summary>The distance of its bottom from the top of the page.</summary>
    public double Bottom => Segments.Max(segment => segment.Box.Bottom);

    /// <summary>True if it has a number, or a mark in place of one.</summary>
    public bool HasNumbers => _values.Exists(value => value.Segments.Exists(segment => !segment.IsWords));

    /// <summary>True if one of its cells behind the label has words: headers.</summary>
    public bool HasWords => _values.Exists(value => value.Segments.Exists(segment => segment.IsWords));

    /// <summary>The cell with given columns, or the default value if it is empty.</summary>
    /// <param name="first">The first column.</param>
    /// <param name="end">The end of the columns.</param>
    public StreamCell CellAt(int first, int end) => _values.Find(value => value.First == first && value.End == end);

    /// <summary>Adds a line to a cell. Cells that share a column become one.</summary>
    /// <param name="first">The cell's first column.</param>
    /// <param name="end">The end of its columns.</param>
    /// <param name="segment">The line.</param>
    public void Add(int first, int end, TextSegment segment)
    {
        // Cells are in order, and no two share a column.
        var at = _values.Count;
        while (at > 0 && _values[at - 1].End > first)
        {
            at--;
        }

        List<TextSegment> lines = [];
        while (at < _values.Count && _values[at].First < end)
        {
            var cell = _values[at];
            _values.RemoveAt(at);
            (first, end) = (Math.Min(first, cell.First), Math.Max(end, cell.End));
            lines = lines.Count == 0 ? cell.Segments : [.. lines.Concat(cell.Segments).OrderBy(line => line.Middle)];
        }

        Insert(segment, lines);
        _values.Insert(at, new StreamCell(first, end, lines));
    }

    /// <summary>Inserts a line into those of a cell, which are in order from the top.</summary>
    private static void Insert(TextSegment segment, List<TextSegment> lines)
    {
        var at = lines.Count;
        while (at > 0 && lines[at - 1].Middle >= segment.Middle)
        {
            at--;
        }

        lines.Insert(at, segment);
    }

    /// <summary>Replaces the lines of a cell.</summary>
    /// <param name="first">The cell's first column.</param>
    /// <param name="end">The end of its columns.</param>
    /// <param name="lines">The lines; none for an empty cell.</param>
    public void Replace(int first, int end, List<TextSegment> lines)
    {
        _values.RemoveAll(value => value.First == first && value.End == end);
        lines.ForEach(line => Add(first, end, line));
    }

    /// <summary>
    /// Removes words above the numbers in cells, and gives them as a row: the ends of headers that had no room. What is above the numbered
    /// label of the row is theirs too.
    /// </summary>
    public StreamRow RemoveWords()
    {
        var words = new StreamRow();
        foreach (var (first, end, segments) in _values.Where(value => value.Segments.Count > 1 && value.Segments[^1].IsNumber))
        {
            foreach (var word in segments.TakeWhile(segment => segment.IsWords).ToList())
            {
                segments.Remove(word);
                words.Add(first, end, word);
            }
        }

        if (words.Values.Count > 0 && Label.FindLastIndex(line => LabelStart.IsNumbered(line.Text)) is > 0 and var start)
        {
            words.Label.AddRange(Label[..start]);
            Label.RemoveRange(0, start);
        }

        return words;
    }

    /// <summary>
    /// Begins the row of the first number of a table, if this row has headers above the number: a header without enough room runs out of
    /// its cell, down to the numbers. Labels beside the number go with it.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <returns>The row, or null if the number is in this one.</returns>
    public StreamRow? BelowHeaders(TextSegment number)
    {
        if (_values.Count == 0 || !_values.TrueForAll(value => value.Segments.TrueForAll(IsAbove)))
        {
            return null;
        }

        var row = new StreamRow();
        row.Label.AddRange(Label.Where(line => !IsAbove(line)));
        Label.RemoveAll(line => !IsAbove(line));
        return row;

        bool IsAbove(TextSegment word) => word.IsWords && number.Middle - word.Middle > Apart * number.Line.FontSize;
    }

    /// <summary>Adds everything of the row below.</summary>
    /// <param name="below">The row below.</param>
    public void Join(StreamRow below)
    {
        Label.AddRange(below.Label);
        Groups.AddRange(below.Groups);
        foreach (var (first, end, segments) in below._values)
        {
            segments.ForEach(segment => Add(first, end, segment));
        }
    }
}
