using ReportExtractor.Readers.Pdf.Lines;
using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>Finds the lines that may be of one table.</summary>
internal static class StreamStretches
{
    /// <summary>The most lines of a header that may be alone above the others.</summary>
    private const int MostOver = 4;

    /// <summary>Joins stretches with the same columns, and the lines between them.</summary>
    /// <param name="lines">Consecutive lines.</param>
    /// <param name="segments">The segments of each.</param>
    public static IEnumerable<StreamStretch> Of(List<PageTextLine> lines, List<List<TextSegment>> segments)
    {
        StreamStretch? open = null;
        foreach (var stretch in OfOnePage(lines, segments))
        {
            // Labels of rows that are empty end nothing: the rows below them are of the same table.
            if (open is not null && open.HasInStub(stretch))
            {
                continue;
            }

            var between = segments.Take(stretch.First).Skip(open?.End ?? stretch.First).SelectMany(line => line);
            var over = segments.Take(open?.First ?? 0).TakeLast(MostOver).SelectMany(line => line);
            if (open is not null && open.Accepts(stretch, between, over))
            {
                open.Append(stretch, between);
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = stretch;
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    /// <summary>Lines of one page with cells side by side, without a line of a single text between them.</summary>
    private static IEnumerable<StreamStretch> OfOnePage(List<PageTextLine> lines, List<List<TextSegment>> segments)
    {
        var first = -1;
        var firstNumber = double.PositiveInfinity;
        for (var i = 0; i <= lines.Count; i++)
        {
            var continues = i < lines.Count && !IsAlone(segments, i) && (first < 0 || lines[i].Page == lines[first].Page);
            if (first >= 0 && (!continues || BeginsAnother(segments[i], firstNumber)))
            {
                yield return new StreamStretch(first, i, [.. segments.Skip(first).Take(i - first).SelectMany(line => line)]);
                first = -1;
                firstNumber = double.PositiveInfinity;
            }

            if (first < 0 && i < lines.Count && !IsAlone(segments, i))
            {
                first = i;
            }

            if (first >= 0)
            {
                firstNumber = segments[i].Where(segment => segment.IsNumber).Select(segment => segment.Box.Left).Append(firstNumber).Min();
            }
        }
    }

    private static bool IsAlone(List<List<TextSegment>> segments, int line)
    {
        if (segments[line].Count >= 2 || segments[line].Exists(segment => segment.IsNumber))
        {
            return false;
        }

        return segments[line] is not [var text]
            || !((line > 0 && segments[line - 1].Exists(text.IsBeside))
                || (line + 1 < segments.Count && segments[line + 1].Exists(text.IsBeside)));
    }

    /// <summary>True for headers after rows of numbers: those of another table.</summary>
    private static bool BeginsAnother(List<TextSegment> line, double firstNumber) =>
        line.Exists(segment => segment.Box.Right > firstNumber && !segment.IsMark) && !line.Exists(segment => segment.IsNumber);
}
