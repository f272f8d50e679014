using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// A Word file's text as catdoc writes it: a tab for each mark that ends a cell, and an empty line for two that follow each other.
/// So an empty line within a row is an empty cell, and one that a row ends with is that mark and the row's own.
/// Its lines are cut off where they grow too long: at the last tab or space, which is left out, or within a word.
/// </summary>
internal sealed class CellMarkLayout : WholeTextLayout
{
    /// <summary>Lines are cut off behind so many bytes of UTF-8; one that is shorter by more than a character was cut at a tab.</summary>
    private const int FullLine = 70;

    /// <summary>The longest label of the forms has some sixty characters; what goes on for more than this is prose.</summary>
    private const int LongestCutOff = 2000;

    /// <summary>Fewer rows that agree with each other show nothing.</summary>
    private const int LeastRows = 3;

    /// <inheritdoc/>
    protected override IEnumerable<(int First, int Next, Grid Table)> Find(IReadOnlyList<TextLine> lines)
    {
        if (!MayBe(lines))
        {
            yield break;
        }

        var indexes = lines.Select((line, i) => (line.Number, i)).GroupBy(line => line.Number).ToDictionary(line => line.Key, line => line.First().i);
        foreach (var stream in Streams(lines).Select(cells => new CellStream(cells)).Where(stream => stream.Sure >= LeastRows))
        {
            foreach (var row in stream.Rows(headers: false))
            {
                // A row begins on a line of its own; what stands in front of it there belongs to none.
                var first = indexes[LineOf(row.Cells[0])];
                if (FirstColumn(lines[first].Text) == ((TextLocation)row.Cells[0].Location).Column)
                {
                    yield return (first, indexes[LastLine(row)] + 1, new Grid([row], GridLayout.Rows));
                }
            }
        }
    }

    /// <summary>Two tabs would be two marks, and so an empty line; one at the end of a line would stand in front of a mark, but alone it may stand in front of an empty paragraph.</summary>
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

    private static int LastLine(GridRow row) => row.Cells.Where(cell => cell.Text.Length > 0).Select(cell => LineOf(cell) + cell.Text.Count(c => c == '\n')).Max();

    /// <summary>The cells between sentences, and between lines that no two marks explain.</summary>
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

            // An odd number of empty lines is an even number of line ends.
            if (BarLayout.IsProse(lines[i].Text) || (breaks > 0 && breaks % 2 == 0))
            {
                yield return cells;
                cells = [];
            }

            if (!BarLayout.IsProse(lines[i].Text))
            {
                Add(cells, lines[i], breaks == 0 && i > 0 ? lines[i - 1].Text : null, breaks + (breaks > 0 ? 1 : 0));
            }

            breaks = 0;
        }

        yield return cells;
    }

    private static void Add(List<Cell> cells, TextLine line, string? cutOff, int marks)
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
            else if (i == 0 && cutOff is not null && cells.Count > 0 && GoesOn(cells[^1].Text, texts[0], cutOff))
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

    private static bool GoesOn(string cell, string text, string cutOff) =>
        cell.Length < LongestCutOff && Encoding.UTF8.GetByteCount(cutOff) >= FullLine && NumberParser.Parse(cell).Content == CellContent.Other && NumberParser.Parse(text).Content == CellContent.Other;
}
