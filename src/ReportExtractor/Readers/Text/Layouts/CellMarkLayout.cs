using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// The text of a Word file as catdoc writes it: a tab for each mark at the end of a cell, and an empty line for two consecutive marks. An
/// empty line within a row is an empty cell; one at the end of a row is the marks of its last cell and of the row. Long lines are broken
/// at the last tab or space, which is left out, or within a word.
/// </summary>
internal sealed class CellMarkLayout : WholeTextLayout
{
    /// <summary>
    /// The length in bytes of UTF-8 after which a line is broken; a line shorter by more than a character was broken at a tab.
    /// </summary>
    private const int FullLine = 70;

    /// <summary>
    /// The longest cell that is joined again: the longest label of the forms has some sixty characters, and longer texts are prose.
    /// </summary>
    private const int LongestBroken = 2000;

    /// <summary>The least number of rows of equal width: fewer may be equal by chance.</summary>
    private const int LeastRows = 3;

    /// <inheritdoc/>
    protected override IEnumerable<(int First, int Next, Grid Table)> Find(IReadOnlyList<TextLine> lines)
    {
        if (!MayBe(lines))
        {
            yield break;
        }

        var indexes = lines.Select((line, i) => (line.Number, i))
            .GroupBy(line => line.Number)
            .ToDictionary(line => line.Key, line => line.First().i);
        foreach (var stream in Streams(lines).Select(cells => new CellStream(cells)).Where(stream => stream.Sure >= LeastRows))
        {
            foreach (var row in stream.Rows(headers: false))
            {
                // A row begins on a line of its own; a row behind other text in its line is not one.
                var first = indexes[LineOf(row.Cells[0])];
                if (FirstColumn(lines[first].Text) == ((TextLocation)row.Cells[0].Location).Column)
                {
                    yield return (first, indexes[LastLine(row)] + 1, new Grid([row], GridLayout.Rows));
                }
            }
        }
    }

    /// <summary>
    /// False for lines that catdoc does not write: two tabs would be two marks and so an empty line, and a tab at the end of a line would
    /// be in front of a mark. A tab alone may be in front of an empty paragraph.
    /// </summary>
    private static bool MayBe(IReadOnlyList<TextLine> lines)
    {
        var tabs = 0;
        foreach (var line in lines)
        {
            if (line.Text.Contains("\t\t", StringComparison.Ordinal) || line.Text is [_, .., '\t'])
            {
                return false;
            }

            tabs += line.Text.Contains('\t') ? 1 : 0;
        }

        return tabs >= LeastRows;
    }

    private static int LineOf(Cell cell) => ((TextLocation)cell.Location).Line;

    private static int FirstColumn(string line) => line.StartsWith('\t') ? 2 : 1;

    private static int LastLine(GridRow row) =>
        row.Cells.Where(cell => cell.Text.Length > 0).Max(cell => LineOf(cell) + cell.Text.Count(c => c == '\n'));

    /// <summary>The cells between sentences, and between line ends that marks do not explain.</summary>
    private static IEnumerable<List<Cell>> Streams(IReadOnlyList<TextLine> lines)
    {
        var cells = new List<Cell>();
        var breaks = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length == 0)
            {
                breaks++;
                continue;
            }

            // Marks come as pairs of line ends: an even number of empty lines is an odd number of line ends.
            if (LineKind.IsProse(lines[i].Text) || (breaks > 0 && breaks % 2 == 0))
            {
                yield return cells;
                cells = [];
            }

            if (!LineKind.IsProse(lines[i].Text))
            {
                Add(cells, lines[i], breaks == 0 && i > 0 ? lines[i - 1].Text : null, breaks + (breaks > 0 ? 1 : 0));
            }

            breaks = 0;
        }

        yield return cells;
    }

    private static void Add(List<Cell> cells, TextLine line, string? broken, int marks)
    {
        var texts = line.Text.Split('\t');
        var column = 1;
        for (var i = 0; i < texts.Length; i++)
        {
            var location = new TextLocation(line.Number, column);
            column += texts[i].Length + 1;
            if (i == 0 && texts[0].Length == 0)
            {
                marks++;
            }
            else if (i == 0 && broken is not null && cells.Count > 0 && Continues(cells[^1].Text, texts[0], broken))
            {
                cells[^1] = cells[^1] with { Text = cells[^1].Text + "\n" + texts[0] };
                marks = 0;
            }
            else
            {
                for (; marks > 1 && cells.Count > 0; marks--)
                {
                    cells.Add(new Cell("", cells.Count, location));
                }

                cells.Add(new Cell(texts[i], cells.Count, location));
                marks = 0;
            }
        }
    }

    private static bool Continues(string cell, string text, string broken) =>
        cell.Length < LongestBroken
        && Encoding.UTF8.GetByteCount(broken) >= FullLine
        && NumberParser.Parse(cell).Content == CellContent.Other
        && NumberParser.Parse(text).Content == CellContent.Other;
}
