using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>
/// Finds lines whose numbers may be parts of longer ones: digits stand right above or below them, and it is not so that each has a label of
/// its own beside it. Where no rule parts them and nothing has put them together, nobody can tell.
/// </summary>
internal sealed class LooseLines
{
    private readonly IReadOnlyList<PageTextLine> _lines;
    private readonly IReadOnlyList<List<TextSegment>> _segments;

    private LooseLines(IReadOnlyList<PageTextLine> lines, IReadOnlyList<List<TextSegment>> segments) => (_lines, _segments) = (lines, segments);

    /// <summary>Finds them.</summary>
    /// <param name="lines">Lines that follow each other.</param>
    /// <param name="segments">What stands in each.</param>
    /// <param name="areOneRow">True for two lines that have been put into one row.</param>
    public static HashSet<PageTextLine> Of(IReadOnlyList<PageTextLine> lines, IReadOnlyList<List<TextSegment>> segments, Func<PageTextLine, PageTextLine, bool> areOneRow)
    {
        var loose = new HashSet<PageTextLine>(ReferenceEqualityComparer.Instance);
        var all = new LooseLines(lines, segments);
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var number in segments[i].Where(MayBePart))
            {
                for (var j = i + 1; j < lines.Count && all.IsNear(j, number); j++)
                {
                    if (!areOneRow(lines[i], lines[j]) && segments[j].Exists(below => MayBePart(below) && IsOver(number, below) && all.AreTorn((i, number), (j, below))))
                    {
                        loose.UnionWith([lines[i], lines[j]]);
                    }
                }
            }
        }

        return loose;
    }

    private static bool MayBePart(TextSegment segment) => segment.IsNumber || (segment.IsMark && CellWriter.IsSign(segment.AsCell()));

    private static bool IsOver(TextSegment number, TextSegment below) =>
        below.IsBelow(number) && below.Middle > number.Middle && below.Box.Left < number.Box.Right && below.Box.Right > number.Box.Left;

    /// <summary>True where one of two numbers has a label beside it, but not each one of its own.</summary>
    private bool AreTorn((int Line, TextSegment Number) above, (int Line, TextSegment Number) below)
    {
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

        var labels = new List<TextSegment>();
        for (var i = first; i < end; i++)
        {
            labels.AddRange(_segments[i].Where(segment => !segment.IsNumber && !segment.IsMark && segment.Box.Right <= number.Box.Left && segment.IsBeside(number)));
        }

        return labels;
    }

    private bool IsNear(int line, TextSegment segment) =>
        _lines[line].Page == segment.Source.Page && Math.Abs(((_lines[line].Box.Top + _lines[line].Box.Bottom) / 2) - segment.Middle) <= TextSegment.MostPitch * segment.Line.FontSize;
}
