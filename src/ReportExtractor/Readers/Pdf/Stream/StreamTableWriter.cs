using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;
using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>Writes a table without rules: as cells, or, if its columns are few, only its broken rows as lines.</summary>
/// <param name="table">The table.</param>
internal sealed class StreamTableWriter(StreamTable table)
{
    private readonly StreamRows _rows = new(table);

    /// <summary>The pieces of the table, page by page.</summary>
    /// <param name="under">The segments of the lines below the table: digits right below its last row may belong to that row.</param>
    public IEnumerable<PageTable> Pieces(IReadOnlyList<TextSegment> under)
    {
        foreach (var page in Pages())
        {
            var (top, bottom) = (page.Min(segment => segment.Box.Top), page.Max(segment => segment.Box.Bottom));
            var box = new PdfBox(table.Left, top, table.Edges[^1], bottom);
            var rows = _rows.Of([.. page]);
            foreach (var value in rows[^1].Values.Where(value => under.Any(line => MayContinue(value.Segments[^1], line))))
            {
                rows[^1].Ambiguous.Add(value.First);
            }

            yield return new PageTable(page.Key, box, [.. rows.Select(row => Cells(row, page.First().Source.View))]);
        }
    }

    /// <summary>The rows in which numbers were too long for their cells: each as one line, its cells at their places.</summary>
    /// <param name="lefts">The left edge of the text of each page.</param>
    public IEnumerable<(List<PageTextLine> Lines, PageTextLine Whole)> BrokenRows(Dictionary<int, double> lefts)
    {
        foreach (var page in Pages())
        {
            foreach (var row in _rows.Of([.. page]).Where(row => row.Values.Any(IsBroken)))
            {
                yield return Broken(row, lefts[page.Key]);
            }
        }
    }

    private IEnumerable<IGrouping<int, TextSegment>> Pages() => table.Segments.GroupBy(segment => segment.Source.Page);

    private static bool IsBroken(StreamCell value) => value.Segments.Count > 1 && value.Segments.TrueForAll(segment => segment.IsNumber);

    private static bool MayContinue(TextSegment above, TextSegment below) => above.IsNumber && below.IsNumber && below.IsRightBelow(above);

    private (List<PageTextLine> Lines, PageTextLine Whole) Broken(StreamRow row, double left)
    {
        List<(PdfBox Box, CellText Text)> cells = [.. row.Groups.Select(group => (group.Box, group.AsCell()))];
        if (row.Label.Count > 0)
        {
            cells.Add((row.Label[0].Box, Text(row.Label, table.Edges[0] - row.Label[0].Box.Left)));
        }

        List<(PdfBox Box, CellText Text)> numbers =
            [.. row.Values.Select(value => (value.Segments[0].Box, Text(value.Segments, table.NumberWidthOf(value.First))))];
        cells.AddRange(numbers);

        List<PageTextLine> lines =
        [
            .. row.Segments.OrderBy(segment => segment.Middle)
                .Select(segment => segment.Source)
                .Distinct(ReferenceEqualityComparer.Instance)
                .Cast<PageTextLine>(),
        ];
        var (first, right) = (row.Segments.Min(segment => segment.Box.Left), row.Segments.Max(segment => segment.Box.Right));
        var box = new PdfBox(first, row.Top, right, row.Bottom);
        var inOrder = cells.OrderBy(cell => cell.Box.Left);
        var paragraph = ColumnWriter.Write(inOrder, box, lines[0].Line.FontSize, left, lines[0].View);
        var mayJoinNeighbour = row.Ambiguous.Count > 0
            || numbers.Exists(number => number.Text.Text.Contains('\n', StringComparison.Ordinal));
        return (lines, lines[0] with { Box = box, Paragraph = paragraph with { MayJoinNeighbour = mayJoinNeighbour } });
    }

    private static CellText Text(List<TextSegment> segments, double width) =>
        CellWriter.Join(segments.Select(segment => segment.AsCell()), width);

    private List<PageCell> Cells(StreamRow row, PageView view)
    {
        var place = new RowPlace(row.Top, row.Bottom, view);
        List<PageCell> cells = [.. StubCells(row, place)];
        var column = 0;
        foreach (var (first, end, segments) in row.Values)
        {
            AddEmpty(first);
            var width = end - first == 1 ? table.NumberWidthOf(first) : double.PositiveInfinity;
            var cell = Cell(place, table.Edges[first], table.Edges[end], segments, width);
            cells.Add(cell with { MayJoinNeighbour = row.Ambiguous.Contains(first) });
            column = end;
        }

        AddEmpty(table.Columns);
        return cells;

        void AddEmpty(int until)
        {
            for (; column < until; column++)
            {
                cells.Add(Cell(place, table.Edges[column], table.Edges[column + 1], [], table.WidthOf(column)));
            }
        }
    }

    /// <summary>The cells of a row in front of the numbers: the names of its groups and its label, or one cell for both.</summary>
    private IEnumerable<PageCell> StubCells(StreamRow row, RowPlace place)
    {
        var (left, right) = (table.Left, table.Edges[0]);
        if (right - left <= CellWriter.Padding)
        {
            yield break;
        }

        var label = row.Label.Select(segment => segment.Box.Left - (CellWriter.Padding / 2)).DefaultIfEmpty(right).Min();
        var hasGroups = label - left > CellWriter.Padding;
        if (hasGroups)
        {
            yield return Cell(place, left, label, row.Groups);
        }

        if (row.Label.Count > 0)
        {
            yield return Cell(place, hasGroups ? label : left, right, hasGroups ? row.Label : [.. row.Groups, .. row.Label]);
        }
    }

    private static PageCell Cell(
        RowPlace row, double left, double right, List<TextSegment> segments, double most = double.PositiveInfinity)
    {
        var width = Math.Min(most, right - left);
        var location = row.View.Locate(new PdfBox(left, row.Top, right, row.Bottom));
        var text = Text(segments, width);
        return new PageCell(left, right, 1, text, location) { Width = width, Doubt = text.Doubt };
    }

    /// <summary>Where the cells of a row are.</summary>
    private readonly record struct RowPlace(double Top, double Bottom, PageView View);
}
