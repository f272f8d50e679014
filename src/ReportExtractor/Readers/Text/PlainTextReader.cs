using System.Buffers;
using ReportExtractor.Documents;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Text.Layouts;

namespace ReportExtractor.Readers.Text;

/// <summary>From a text to a <see cref="Document"/>: tables where the text delimits their cells, else a paragraph a line.</summary>
/// <param name="budget">What may be used up.</param>
/// <param name="markup">The layout of tables that a text holds as HTML. It reads a document in turn, so it is handed in from above.</param>
internal sealed class PlainTextReader(ReaderBudget budget, ITableLayout markup)
{
    /// <summary>What parts cells. How many of them there are is bounded before there are any.</summary>
    private static readonly SearchValues<char> Parting = SearchValues.Create("\t｜" + FrameLayout.Bars);

    // In this order: what says most about itself comes first.
    private readonly ITableLayout[] _layouts =
    [
        markup,
        new FrameLayout(budget),
        new DashLayout(budget),
        new BarFlowLayout(),
        new BarLayout(),
        new CellMarkLayout(),
        new TabbedCellLayout(),
        new TabbedRowLayout(),
        new EmptyLineLayout(),
    ];

    /// <summary>Reads.</summary>
    /// <param name="text">The whole text.</param>
    /// <exception cref="UnreadableDocumentException">The text holds more than the budget allows.</exception>
    public Document Read(string text) => new(ReadLines(LineSplitter.Split(text)));

    /// <summary>Reads lines.</summary>
    /// <param name="lines">Lines that follow each other.</param>
    /// <exception cref="UnreadableDocumentException">The lines hold more than the budget allows.</exception>
    public IReadOnlyList<Block> ReadLines(List<TextLine> lines)
    {
        foreach (var line in lines)
        {
            budget.AddParts(line.Text.AsSpan().CountAny(Parting));
        }

        var blocks = new List<Block>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            budget.CancellationToken.ThrowIfCancellationRequested();
            if (ReadTable(lines, i, out var next) is { } grid)
            {
                blocks.Add(grid);
                i = next;
            }
            else
            {
                blocks.Add(new Paragraph(lines[i].Text, new TextLocation(lines[i].Number, 1) { Page = lines[i].Page }));
                i++;
            }
        }

        return blocks;
    }

    private Grid? ReadTable(List<TextLine> lines, int start, out int next)
    {
        foreach (var layout in _layouts)
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
