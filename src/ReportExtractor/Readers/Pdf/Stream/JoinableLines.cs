using ReportExtractor.Readers.Pdf.Lines;
using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>
/// Finds lines whose numbers may be pieces of longer ones: digits are right above or below them, and not each of the two has a label of its
/// own beside it. Without a rule between them it is unknown whether they belong together.
/// </summary>
internal sealed class JoinableLines
{
    private readonly IReadOnlyList<PageTextLine> _lines;
    private readonly IReadOnlyList<List<TextSegment>> _segments;

    private JoinableLines(IReadOnlyList<PageTextLine> lines, IReadOnlyList<List<TextSegment>> segments) =>
        (_lines, _segments) = (lines, segments);

    /// <summary>Finds the lines.</summary>
    /// <param name="lines">Consecutive lines.</param>
    /// <param name="segments">The segments of each.</param>
    /// <param name="areOneRow">True for two lines that have been joined to one row.</param>
    public static HashSet<PageTextLine> Of(
        IReadOnlyList<PageTextLine> lines, IReadOnlyList<List<TextSegment>> segments, Func<PageTextLine, PageTextLine, bool> areOneRow)
    {
        var found = new HashSet<PageTextLine>(ReferenceEqualityComparer.Instance);
        var all = new JoinableLines(lines, segments);
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var number in segments[i].Where(MayBePiece))
            {
                for (var j = i + 1; j < lines.Count && all.IsNear(j, number); j++)
                {
                    if (!areOneRow(lines[i], lines[j]) && segments[j].Exists(below => all.MayBeOneNumber((i, number), (j, below))))
                    {
                        found.UnionWith([lines[i], lines[j]]);
                    }
                }
            }
        }

        return found;
    }

    private static bool MayBePiece(TextSegment segment) => segment.IsNumber || (segment.IsMark && CellWriter.IsSign(segment.AsCell()));

    private bool MayBeOneNumber((int Line, TextSegment Number) above, (int Line, TextSegment Number) below)
    {
        if (!MayBePiece(below.Number) || !below.Number.IsRightBelow(above.Number))
        {
            return false;
        }

        // One of the two has a label beside it, but not each has its own.
        var (upper, lower) = (Labels(above.Line, above.Number), Labels(below.Line, below.Number));
        return (upper.Count > 0 || lower.Count > 0)
            && !(upper.Exists(label => !label.IsBeside(below.Number)) && lower.Exists(label => !label.IsBeside(above.Number)));
    }

    /// <summary>The words in front of a number, at its height.</summary>
    private List<TextSegment> Labels(int line, TextSegment number)
    {
        var (first, end) = (line, line + 1);
        while (first > 0 && IsNear(first - 1, number))
        {
            first--;
        }

        while (end < _lines.Count && IsNear(end, number))
        {
            end++;
        }

        return
        [
            .. _segments.Skip(first).Take(end - first)
                .SelectMany(segments => segments)
                .Where(segment => segment.IsWords && segment.Box.Right <= number.Box.Left && segment.IsBeside(number)),
        ];
    }

    private bool IsNear(int line, TextSegment segment) =>
        _lines[line].Page == segment.Source.Page
        && Math.Abs(_lines[line].Box.Middle() - segment.Middle) <= TextSegment.MostPitch * segment.Line.FontSize;
}
