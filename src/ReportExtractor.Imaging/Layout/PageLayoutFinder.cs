using ReportExtractor.Imaging.Preparing;

namespace ReportExtractor.Imaging.Layout;

/// <summary>Finds rules, cells and lines of text.</summary>
internal static class PageLayoutFinder
{
    /// <summary>In inches: how far from a cell's rules its ink begins, at least: rules have soft edges.</summary>
    private const double Edge = 0.006;

    /// <summary>In inches: a larger cell is no cell, but a frame around a table that has no rules between its columns.</summary>
    private const double WideFrame = 4;
    private const double HighFrame = 0.6;

    /// <summary>Finds what is where on a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static PageLayout Find(PreparedPage page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        var ink = new InkMap(page.Image);
        var rules = new RuleFinder(page.Image, ink, page.Dpi).Find();
        cancellationToken.ThrowIfCancellationRequested();
        var edge = Math.Max(1, (int)(Edge * page.Dpi));
        foreach (var rule in rules)
        {
            ink.Erase(rule.Box.Grow(edge, edge));
        }

        var lines = new LineFinder(ink, page.Dpi);
        var boxes = new CellFinder(ink.Width, ink.Height, page.Dpi).Find(rules);
        cancellationToken.ThrowIfCancellationRequested();
        var faint = new FaintInk(page.Image, page.Dpi);
        var cells = boxes.ConvertAll(box => new TableCell(box, LinesIn(box.Grow(-edge, -edge))));
        boxes.ForEach(box => ink.Erase(box.Grow(edge, edge)));
        return new PageLayout(cells, lines.Find(page.Image.Box, isCell: false), rules);

        List<TextLine> LinesIn(PixelBox cell) => lines.Find(cell, isCell: !IsFrame(cell)) is { Count: > 0 } found ? found
            : faint.In(cell) is { IsEmpty: false } ink ? [lines.LineOf(ink, cell, isCell: true)] : [];

        bool IsFrame(PixelBox cell) => cell.Width >= WideFrame * page.Dpi && cell.Height >= HighFrame * page.Dpi;
    }
}
