using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text;

/// <summary>From a text to a <see cref="Document"/>: tables where the text delimits their cells, else a paragraph a line.</summary>
internal static class PlainTextReader
{
    // In this order: what says most about itself comes first.
    private static readonly ITableLayout[] Layouts =
    [
        new HtmlLayout(),
        new FrameLayout(),
        new DashLayout(),
        new BarLayout(),
        new TabbedCellLayout(),
        new TabbedRowLayout(),
    ];

    /// <summary>Reads.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static Document Read(string text, CancellationToken cancellationToken) =>
        new(ReadLines(LineSplitter.Split(text), cancellationToken));

    /// <summary>Reads lines.</summary>
    /// <param name="lines">Lines that follow each other.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static IReadOnlyList<Block> ReadLines(List<TextLine> lines, CancellationToken cancellationToken)
    {
        var blocks = new List<Block>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ReadTable(lines, i, out var next) is { } grid)
            {
                blocks.Add(grid);
                i = next;
            }
            else
            {
                blocks.Add(new Paragraph(lines[i].Text, new TextLocation(lines[i].Number, 1)));
                i++;
            }
        }

        return blocks;
    }

    private static Grid? ReadTable(List<TextLine> lines, int start, out int next)
    {
        foreach (var layout in Layouts)
        {
            if (layout.Read(lines, start, out next) is { } grid)
            {
                return grid;
            }
        }

        next = start;
        return null;
    }
}
