using ReportExtractor.Documents;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>From the items of all pages to the blocks of the document: a table that goes on over the page is one.</summary>
internal static class PageJoiner
{
    /// <summary>The outer edges of a table that goes on stand where they stood, up to so many points.</summary>
    private const double SameEdge = 12;

    /// <summary>Columns of the pieces are one where they differ by no more: in twentieths of a point, 3 points.</summary>
    private const int SameColumn = 60;

    /// <summary>Joins.</summary>
    /// <param name="items">What stands on the pages, in reading order.</param>
    public static IReadOnlyList<Block> Join(List<PageItem> items)
    {
        var blocks = new List<Block>();
        var open = new List<PageTable>();
        foreach (var item in items)
        {
            if (item is PageTextLine { Paragraph.Text: var text } && string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (open.Count > 0 && !(item is PageTable next && GoesOn(open[^1], next)))
            {
                blocks.Add(ToGrid(open));
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
            blocks.Add(ToGrid(open));
        }

        // The document is whole: no number is cut off with its end.
        blocks.Add(new Paragraph("", items.Count > 0 ? new PageLocation(items[^1].Page, default) : new PageLocation(1, default)));
        return blocks;
    }

    private static bool GoesOn(PageTable above, PageTable below) =>
        below.Page == above.Page + 1 && Math.Abs(above.Box.Left - below.Box.Left) <= SameEdge && Math.Abs(above.Box.Right - below.Box.Right) <= SameEdge;

    private static Grid ToGrid(List<PageTable> pieces)
    {
        var rows = PageBreak.Mend(pieces);
        var cells = rows.SelectMany(row => row);
        var columns = new EdgeColumns(cells.SelectMany(cell => new[] { Twips(cell.Left), Twips(cell.Right) }), SameColumn);
        return new Grid([.. rows.Select(row => new GridRow([.. row.Select(cell =>
        {
            var column = columns.Of(Twips(cell.Left));
            return new Cell(InvisibleDigits.TakeFrom(cell.Text.Text), column, cell.Location)
            {
                ColumnSpan = Math.Max(1, columns.Of(Twips(cell.Right)) - column),
                RowSpan = cell.RowSpan,
                MayJoinNeighbour = cell.MayJoinNeighbour,
                Direction = cell.Text.IsVertical ? TextDirection.Vertical : TextDirection.Horizontal,
            };
        })]))], GridLayout.Spanned);
    }

    private static int Twips(double points) => (int)Math.Round(points * 20);
}
