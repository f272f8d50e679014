using ReportExtractor.Documents;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>
/// Finds tables whose rules do not part their cells: lines whose numbers stand under each other. Where columns are many and some of their
/// cells empty, the order of a line's numbers does not say which is which, and the lines become a table; where they are few, only numbers
/// that are broken over several lines are put together.
/// </summary>
internal static class StreamTableFinder
{
    /// <summary>So many columns of numbers are many.</summary>
    private const int LeastColumns = 5;

    /// <summary>So many lines of a header may stand alone over the others.</summary>
    private const int MostOver = 4;

    /// <summary>In so many lines under a table, what it left of its last row may stand.</summary>
    private const int MostUnder = 2;

    /// <summary>Finds them.</summary>
    /// <param name="items">What stands on the pages, in reading order.</param>
    /// <returns>The same, with the lines of the tables put together.</returns>
    public static List<PageItem> Find(IReadOnlyList<PageItem> items)
    {
        var found = new List<PageItem>();
        var run = new List<PageTextLine>();
        foreach (var item in items)
        {
            if (item is PageTextLine line)
            {
                run.Add(line);
                continue;
            }

            found.AddRange(InRun(run));
            run.Clear();
            found.Add(item);
        }

        found.AddRange(InRun(run));
        return found;
    }

    private static IEnumerable<PageItem> InRun(List<PageTextLine> run)
    {
        List<List<TextSegment>> segments = [.. run.Select(TextSegment.Of)];
        var lefts = run.GroupBy(line => line.Page).ToDictionary(page => page.Key, page => page.Min(line => line.Box.Left));
        var mended = new Dictionary<PageTextLine, PageTextLine?>(ReferenceEqualityComparer.Instance);
        var rows = new Dictionary<PageTextLine, PageTextLine>(ReferenceEqualityComparer.Instance);
        var found = new List<PageItem>();
        var next = 0;
        foreach (var stretch in Together(run, segments))
        {
            if (StreamTable.Of(stretch.Segments) is not { } table)
            {
                continue;
            }

            if (table.Columns < LeastColumns && !table.HasHeaders)
            {
                foreach (var (lines, whole) in table.BrokenRows(lefts))
                {
                    lines.ForEach(line => (mended[line], rows[line]) = (null, lines[0]));
                    mended[lines[0]] = whole;
                }

                continue;
            }

            var first = stretch.First;
            while (first > next && segments[first - 1] is [var word] && table.IsHeader(word, segments[first]))
            {
                first--;
            }

            found.AddRange(run.Skip(next).Take(first - next));
            // Nor does the end of the last label stand beside anything.
            var end = stretch.End;
            var final = UpTo(end);
            while (end < run.Count && segments[end] is [var rest] && final.EndsLabel(rest))
            {
                final = UpTo(++end);
            }

            found.AddRange(final.Pieces([.. segments.Skip(end).Take(MostUnder).SelectMany(line => line)]));
            next = end;

            StreamTable UpTo(int end) => first == stretch.First && end == stretch.End ? table : StreamTable.Of([
                .. segments.Skip(first).Take(stretch.First - first).SelectMany(line => line),
                .. stretch.Segments,
                .. segments.Skip(stretch.End).Take(end - stretch.End).SelectMany(line => line)]) ?? table;
        }

        found.AddRange(run.Skip(next));
        var loose = LooseLines.Of(run, segments, (one, other) => rows.TryGetValue(one, out var row) && rows.TryGetValue(other, out var otherRow) && ReferenceEquals(row, otherRow));
        var areLoose = loose.Select(line => rows.GetValueOrDefault(line, line)).ToHashSet(ReferenceEqualityComparer.Instance);
        return found.Select(item => item is PageTextLine line ? Final(line) : item).OfType<PageItem>();

        PageTextLine? Final(PageTextLine line) =>
            !mended.TryGetValue(line, out var whole) ? Loosened(line, line) : whole is null ? null : Loosened(whole, line);

        PageTextLine Loosened(PageTextLine line, PageTextLine source) =>
            areLoose.Contains(source) ? line with { Paragraph = line.Paragraph with { MayJoinNeighbour = true } } : line;
    }

    /// <summary>Stretches that stand in the same columns are of one table, with the lines between them.</summary>
    private static IEnumerable<StreamStretch> Together(List<PageTextLine> run, List<List<TextSegment>> segments)
    {
        StreamStretch? open = null;
        foreach (var stretch in Stretches(run, segments))
        {
            var between = segments.Take(stretch.First).Skip(open?.End ?? stretch.First).SelectMany(line => line);
            var over = segments.Take(open?.First ?? 0).TakeLast(MostOver).SelectMany(line => line);
            if (open is not null && open.Takes(stretch, between, over))
            {
                open.GoOn(stretch, between);
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

    /// <summary>Lines with cells beside each other, without one of a single text between them.</summary>
    private static IEnumerable<StreamStretch> Stretches(List<PageTextLine> run, List<List<TextSegment>> segments)
    {
        var first = -1;
        var firstNumber = double.PositiveInfinity;
        for (var i = 0; i <= run.Count; i++)
        {
            var goesOn = i < run.Count && !IsAlone(segments, i) && (first < 0 || run[i].Page == run[first].Page);
            if (first >= 0 && (!goesOn || BeginsAnother(segments[i], firstNumber)))
            {
                yield return new StreamStretch(first, i, [.. segments.Skip(first).Take(i - first).SelectMany(line => line)]);
                first = -1;
                firstNumber = double.PositiveInfinity;
            }

            if (first < 0 && i < run.Count && !IsAlone(segments, i))
            {
                first = i;
            }

            if (first >= 0)
            {
                firstNumber = segments[i].Where(segment => segment.IsNumber).Select(segment => segment.Box.Left).Append(firstNumber).Min();
            }
        }
    }

    private static bool IsAlone(List<List<TextSegment>> segments, int line) =>
        segments[line].Count < 2 && !segments[line].Exists(segment => segment.IsNumber)
        && !(segments[line].Count == 1
            && ((line > 0 && segments[line - 1].Exists(segments[line][0].IsBeside)) || (line + 1 < segments.Count && segments[line + 1].Exists(segments[line][0].IsBeside))));

    /// <summary>Headers behind rows of numbers are those of another table.</summary>
    private static bool BeginsAnother(List<TextSegment> line, double firstNumber) =>
        line.Exists(segment => segment.Box.Right > firstNumber && !segment.IsMark) && !line.Exists(segment => segment.IsNumber);
}
