using System.Buffers;
using ReportExtractor.Documents;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Text.Layouts;
using ReportExtractor.Readers.Text.Layouts.Bars;
using ReportExtractor.Readers.Text.Layouts.Markup;
using ReportExtractor.Readers.Text.Layouts.Separated;

namespace ReportExtractor.Readers.Text;

/// <summary>
/// Makes a <see cref="Document"/> of a text: tables if the text delimits their cells, and a paragraph for every other line.
/// </summary>
/// <param name="budget">What may be used.</param>
/// <param name="markup">The layout of tables written in HTML. Its cells may have text tables again, so the caller provides it.</param>
internal sealed class PlainTextReader(ReaderBudget budget, ITableLayout markup)
{
    /// <summary>Characters between cells. Their number is limited before cells are made.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create("\t｜" + FrameLayout.Bars);

    // In this order: the most explicit layouts come first.
    private readonly ITableLayout[] _layouts =
    [
        markup,
        new FrameLayout(budget),
        new LatexLayout(budget),
        new WikiLayout(budget),
        new DashLayout(budget),
        new SeparatedLayout(budget),
        new BlankEndedRows(),
        new BarFlowLayout(),
        new BarLayout(),
        new CellMarkLayout(),
        new TabbedCellLayout(),
        new TabbedRowLayout(),
        new EmptyLineLayout(),
    ];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <exception cref="UnreadableDocumentException">The text has more than the budget allows.</exception>
    public Document Read(string text)
    {
        budget.AddCharacters(text.Length);
        var lines = SeparatingMarks.Replace(LineSplitter.Split(text));
        return new Document(ReadLines(lines)) { Lines = lines.Select(ParagraphOf) };
    }

    /// <summary>Reads lines.</summary>
    /// <param name="lines">Consecutive lines.</param>
    /// <exception cref="UnreadableDocumentException">The lines have more than the budget allows.</exception>
    public IReadOnlyList<Block> ReadLines(List<TextLine> lines)
    {
        foreach (var line in lines)
        {
            budget.AddParts(line.Text.AsSpan().CountAny(Separators));
        }

        var close = CloseDigits.In(lines);
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
                blocks.Add(ParagraphOf(lines[i]) with { MayJoinNeighbour = close.Contains(i) });
                i++;
            }
        }

        return blocks;
    }

    private static Paragraph ParagraphOf(TextLine line) => new(line.Text, new TextLocation(line.Number, 1) { Page = line.Page });

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
