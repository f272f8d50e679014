using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>Lines that follow each other and may be of one table.</summary>
/// <param name="first">The first line.</param>
/// <param name="end">The one behind the last.</param>
/// <param name="segments">What stands in them.</param>
internal sealed class StreamStretch(int first, int end, List<TextSegment> segments)
{
    /// <summary>So much of a table is held against what follows: some pages, however long it is.</summary>
    private const int MostHeld = 1000;

    private readonly HashSet<string> _headers = [.. AboveNumbers(segments).Select(segment => segment.Text)];
    private bool _hasNumbers = segments.Exists(segment => segment.IsNumber);

    /// <summary>The first line.</summary>
    public int First => first;

    /// <summary>The line behind the last.</summary>
    public int End { get; private set; } = end;

    /// <summary>What stands in the lines.</summary>
    public List<TextSegment> Segments => segments;

    /// <summary>True where another stretch stands in the same columns and under the same headers.</summary>
    /// <param name="below">The other.</param>
    /// <param name="between">The lines between them, each a text.</param>
    /// <param name="over">The lines over this one.</param>
    public bool Takes(StreamStretch below, IEnumerable<TextSegment> between, IEnumerable<TextSegment> over)
    {
        var last = segments.Skip(segments.Count - MostHeld).ToList();
        var (upper, lower) = (StreamColumns.Of(last), StreamColumns.Of(below.Segments));
        if (!upper.Take(below.Segments, out var isUnder) || !lower.Take(last, out var isOver) || !(isUnder || isOver))
        {
            return false;
        }

        // Words behind the place where numbers begin are headers: labels stand in front of it.
        var from = Math.Min(FirstNumber(upper), FirstNumber(lower));
        var headers = AboveNumbers(below.Segments).Where(segment => segment.Box.Right > from && !segment.IsMark).ToList();
        return !_hasNumbers || headers.Count == 0
            || (headers.TrueForAll(IsRepeated) && between.Where(line => line.Box.Right > from || IsOnNextPage(line)).All(line => _headers.Contains(line.Text) || over.Any(other => other.Text == line.Text)));
    }

    /// <summary>Takes what follows; header rows that are printed again on the next page are left out.</summary>
    /// <param name="below">The stretch that follows.</param>
    /// <param name="between">The lines between.</param>
    public void GoOn(StreamStretch below, IEnumerable<TextSegment> between)
    {
        End = below.End;
        List<TextSegment> following = [.. between, .. below.Segments];
        if (_hasNumbers)
        {
            var repeated = AboveNumbers(following).ToList().FindLastIndex(IsRepeated);
            following = [.. following.Where((segment, index) => index > repeated || !IsOnNextPage(segment))];
        }
        else
        {
            _headers.UnionWith(AboveNumbers(following).Select(segment => segment.Text));
        }

        segments.AddRange(following);
        _hasNumbers |= following.Exists(segment => segment.IsNumber);
    }

    private static double FirstNumber(StreamColumns columns) => columns.Ranges.FirstOrDefault(range => range.HasNumbers)?.Left ?? double.PositiveInfinity;

    private static IEnumerable<TextSegment> AboveNumbers(List<TextSegment> lines) => lines.TakeWhile(segment => !segment.IsNumber);

    private bool IsOnNextPage(TextSegment segment) => segment.Source.Page > segments[^1].Source.Page;

    private bool IsRepeated(TextSegment word) => IsOnNextPage(word) && _headers.Contains(word.Text);
}
