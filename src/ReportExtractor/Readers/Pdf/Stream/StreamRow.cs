using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>A row of a table without rules between its cells, or what has been found of it.</summary>
internal sealed class StreamRow
{
    private readonly List<(int First, int End, List<TextSegment> Segments)> _values = [];

    /// <summary>The lines of its label.</summary>
    public List<TextSegment> Label { get; } = [];

    /// <summary>What stands in front of its label: lines of groups, which stand at any height beside their rows.</summary>
    public List<TextSegment> Groups { get; } = [];

    /// <summary>Its cells behind the label that hold something: the first column, the one behind the last, and the lines.</summary>
    public IReadOnlyList<(int First, int End, List<TextSegment> Segments)> Values => _values;

    /// <summary>All that stands in it.</summary>
    public IEnumerable<TextSegment> Segments => Label.Concat(Groups).Concat(_values.SelectMany(value => value.Segments));

    /// <summary>How far down it begins.</summary>
    public double Top => Segments.Min(segment => segment.Box.Top);

    /// <summary>How far down it ends.</summary>
    public double Bottom => Segments.Max(segment => segment.Box.Bottom);

    /// <summary>True where a number stands in it, or a mark in place of one.</summary>
    public bool HasNumbers => _values.Exists(value => value.Segments.Exists(segment => segment.IsNumber || segment.IsMark));

    /// <summary>True where words stand in one of its cells behind the label: headers.</summary>
    public bool HasWords => _values.Exists(value => value.Segments.Exists(segment => !segment.IsNumber && !segment.IsMark));

    /// <summary>Adds a line to a cell; cells that share a column are one.</summary>
    /// <param name="first">The cell's first column.</param>
    /// <param name="end">The column behind its last.</param>
    /// <param name="segment">The line.</param>
    public void Add(int first, int end, TextSegment segment)
    {
        // Cells stand in order, and none share a column.
        var at = _values.Count;
        while (at > 0 && _values[at - 1].End > first)
        {
            at--;
        }

        List<TextSegment> lines = [segment];
        while (at < _values.Count && _values[at].First < end)
        {
            var cell = _values[at];
            _values.RemoveAt(at);
            (first, end) = (Math.Min(first, cell.First), Math.Max(end, cell.End));
            lines.AddRange(cell.Segments);
        }

        if (lines.Count > 1)
        {
            lines.Sort((one, other) => one.Middle.CompareTo(other.Middle));
        }

        _values.Insert(at, (first, end, lines));
    }

    /// <summary>The first columns of cells whose lines may be of the rows beside this one.</summary>
    public HashSet<int> Doubted { get; } = [];

    /// <summary>Puts other lines into a cell.</summary>
    /// <param name="first">The cell's first column.</param>
    /// <param name="end">The column behind its last.</param>
    /// <param name="lines">The lines; none for an empty cell.</param>
    public void Put(int first, int end, List<TextSegment> lines)
    {
        _values.RemoveAll(value => value.First == first && value.End == end);
        lines.ForEach(line => Add(first, end, line));
    }

    /// <summary>Takes the words out that stand above numbers in their cells: the ends of headers that had no room.</summary>
    public StreamRow TakeWords()
    {
        var words = new StreamRow();
        foreach (var (first, end, segments) in _values.Where(value => value.Segments.Count > 1 && value.Segments[^1].IsNumber))
        {
            foreach (var word in segments.TakeWhile(segment => !segment.IsNumber && !segment.IsMark).ToList())
            {
                segments.Remove(word);
                words.Add(first, end, word);
            }
        }

        return words;
    }

    /// <summary>Puts the row below to this one.</summary>
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
