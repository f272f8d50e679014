using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>Consecutive lines that may be of one table.</summary>
/// <param name="first">The index of the first line.</param>
/// <param name="end">The end of the lines, exclusive.</param>
/// <param name="segments">The segments of the lines.</param>
internal sealed class StreamStretch(int first, int end, List<TextSegment> segments)
{
    /// <summary>
    /// The most segments of a table that are compared with the lines below: those of some pages, however long the table is.
    /// </summary>
    private const int MostCompared = 1000;

    private readonly HashSet<string> _headers = [.. AboveNumbers(segments).Select(segment => segment.Text)];
    private bool _hasNumbers = segments.Exists(segment => segment.IsNumber);

    /// <summary>The index of the first line.</summary>
    public int First => first;

    /// <summary>The end of the lines, exclusive.</summary>
    public int End { get; private set; } = end;

    /// <summary>The segments of the lines.</summary>
    public List<TextSegment> Segments => segments;

    /// <summary>True if another stretch has the same columns and the same headers.</summary>
    /// <param name="below">The other stretch.</param>
    /// <param name="between">The lines between the two, each with one text.</param>
    /// <param name="over">The lines above this stretch.</param>
    public bool Accepts(StreamStretch below, IEnumerable<TextSegment> between, IEnumerable<TextSegment> over)
    {
        var last = segments.Skip(segments.Count - MostCompared).ToList();
        var (upper, lower) = (StreamColumns.Of(last), StreamColumns.Of(below.Segments));
        var areUnder = between.All(line => line.Box.Right <= FirstNumber(lower)) && !IsOnNextPage(below.Segments[0]);
        if (!upper.Accept(below.Segments, areUnder, out var isUnder)
            || !lower.Accept(last, areUnder: false, out var isOver)
            || !(isUnder || isOver))
        {
            return false;
        }

        // Words behind the place where numbers begin are headers; labels are in front of it.
        var from = Math.Min(FirstNumber(upper), FirstNumber(lower));
        var headers = AboveNumbers(below.Segments).Where(segment => segment.Box.Right > from && !segment.IsMark).ToList();
        if (!_hasNumbers || headers.Count == 0)
        {
            return true;
        }

        return headers.TrueForAll(IsRepeated)
            && between
                .Where(line => line.Box.Right > from || IsOnNextPage(line))
                .All(line => _headers.Contains(line.Text) || over.Any(other => other.Text == line.Text));
    }

    /// <summary>True for labels without numbers on the same page: all of their words are in front of the numbers of this stretch.</summary>
    /// <param name="below">The lines below.</param>
    public bool HasInStub(StreamStretch below)
    {
        if (!_hasNumbers || below._hasNumbers || below.Segments[0].Source.Page != segments[^1].Source.Page)
        {
            return false;
        }

        var first = FirstNumber(StreamColumns.Of([.. segments.Skip(segments.Count - MostCompared)]));
        return below.Segments.TrueForAll(segment => segment.IsWords && segment.Box.Right <= first);
    }

    /// <summary>Adds the next stretch. Header rows repeated on the next page are left out.</summary>
    /// <param name="below">The next stretch.</param>
    /// <param name="between">The lines between the two.</param>
    public void Append(StreamStretch below, IEnumerable<TextSegment> between)
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

    private static double FirstNumber(StreamColumns columns) =>
        columns.Ranges.FirstOrDefault(range => range.HasNumbers)?.Numbers?.Left ?? double.PositiveInfinity;

    private static IEnumerable<TextSegment> AboveNumbers(List<TextSegment> lines) => lines.TakeWhile(segment => !segment.IsNumber);

    private bool IsOnNextPage(TextSegment segment) => segment.Source.Page > segments[^1].Source.Page;

    private bool IsRepeated(TextSegment word) => IsOnNextPage(word) && _headers.Contains(word.Text);
}
