using ReportExtractor.Documents;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>Joins the items of all pages to the blocks of the document: a table that continues on the next page is one.</summary>
internal static class PageJoiner
{
    /// <summary>The largest difference between the outer edges of the two pieces of a table, in points: a letter.</summary>
    private const double SameEdge = 12;

    /// <summary>The largest difference between the edges of one column in the pieces, in twentieths of a point: 3 points.</summary>
    private const int SameColumn = 60;

    /// <summary>Joins the items.</summary>
    /// <param name="items">The items of all pages in reading order.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static IReadOnlyList<Block> Join(List<PageItem> items, CancellationToken cancellationToken)
    {
        var blocks = new List<Block>();
        var open = new List<PageTable>();
        foreach (var item in items)
        {
            if (item is PageTextLine { Paragraph.Text: var text } && string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (open.Count > 0 && !(item is PageTable next && Continues(open[^1], next)))
            {
                blocks.Add(ToGrid(open, cancellationToken));
                open.Clear();
            }

            switch (item)
            {
                case PageTable table:
                    open.Add(table);
                    break;
                case PageTextLine line:
                    blocks.Add(line.Paragraph);
                    break;
            }
        }

        if (open.Count > 0)
        {
            blocks.Add(ToGrid(open, cancellationToken));
        }

        // An empty last block: the document is complete, so that no number at its end is cut off.
        blocks.Add(new Paragraph("", new PageLocation(LastPage(blocks), default)));
        return blocks;
    }

    private static int LastPage(List<Block> blocks)
    {
        var last = blocks.LastOrDefault() switch
        {
            Paragraph paragraph => paragraph.Location,
            Grid grid => grid.Rows.SelectMany(row => row.Cells).LastOrDefault()?.Location,
            _ => null,
        };
        return last is PageLocation place ? place.Page : 1;
    }

    private static bool Continues(PageTable above, PageTable below) =>
        below.Page == above.Page + 1
        && Math.Abs(above.Box.Left - below.Box.Left) <= SameEdge
        && Math.Abs(above.Box.Right - below.Box.Right) <= SameEdge;

    private static Grid ToGrid(List<PageTable> pieces, CancellationToken cancellationToken)
    {
        var rows = PageBreak.Mend(pieces, cancellationToken);
        var edges = rows.SelectMany(row => row).SelectMany(cell => new[] { Twips(cell.Left), Twips(cell.Right) });
        var columns = new EdgeColumns(edges, SameColumn);
        return new Grid([.. rows.Select(row => new GridRow([.. row.Select(cell => ToCell(cell, columns))]))], GridLayout.Spanned);
    }

    private static Cell ToCell(PageCell cell, EdgeColumns columns)
    {
        var column = columns.Of(Twips(cell.Left));
        return new Cell(InvisibleDigits.RemoveFrom(cell.Text.Text), column, cell.Location)
        {
            ColumnSpan = Math.Max(1, columns.Of(Twips(cell.Right)) - column),
            RowSpan = cell.RowSpan,
            MayJoinNeighbour = cell.MayJoinNeighbour,
            Doubt = InvisibleDigits.DoubtOf(cell.Text.Text) ?? cell.Doubt,
            Direction = cell.Text.IsVertical ? TextDirection.Vertical : TextDirection.Horizontal,
        };
    }

    private static int Twips(double points) => (int)Math.Round(points * 20);
}
