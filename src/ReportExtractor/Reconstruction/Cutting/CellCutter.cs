using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Problems;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>Makes fragments of the cells of a grid: one of each, or several if a converter ran cells together.</summary>
/// <param name="vocabulary">The words of the forms.</param>
/// <param name="lines">Cuts the text of a cell as a line.</param>
internal sealed class CellCutter(FormVocabulary vocabulary, LineCutter lines)
{
    /// <summary>The shortest text that has two numbers: 1 2.</summary>
    private const int ShortestSeveral = 3;

    /// <summary>Cuts.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="number">Its number among those of the document.</param>
    /// <param name="endsFile">True if it is the end of the file.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public IEnumerable<LayoutLine> Cut(Grid grid, int number, bool endsFile, CancellationToken cancellationToken)
    {
        var kind = grid.Layout == GridLayout.Sequence ? LayoutLineKind.Sequence : LayoutLineKind.Row;
        var placement = PlacementIn(grid.Layout);
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var fragments = new List<Fragment>(grid.Rows[row].Cells.Count);
            foreach (var (i, cell) in grid.Rows[row].Cells.Index())
            {
                cancellationToken.ThrowIfCancellationRequested();
                var isEnd = endsFile && row == grid.Rows.Count - 1 && i == grid.Rows[row].Cells.Count - 1;
                fragments.AddRange(Cut(cell, placement, number, isEnd));
            }

            yield return new LayoutLine(kind, fragments) { BeginsGrid = row == 0 };
        }
    }

    private static Placement PlacementIn(GridLayout layout) => layout switch
    {
        GridLayout.Spanned => Placement.InSpan,
        GridLayout.Columns => Placement.InColumn,
        _ => Placement.InOrder,
    };

    private IReadOnlyList<Fragment> Cut(Cell cell, Placement placement, int grid, bool endsFile)
    {
        var text = cell.Text.Contains('\\') ? MarkdownEscapes.Remove(cell.Text) : cell.Text;
        if (NumberOnSeveralLines(text) is { } wrapped)
        {
            return [Whole(FragmentKind.Value, wrapped)];
        }

        var value = NumberParser.Parse(text);
        if (value.Content == CellContent.Other && cell.Location is TextLocation)
        {
            value = InlineMarks.Parse(text) ?? value;
        }

        if (value.Content == CellContent.Other && Split(text, cell, endsFile) is { } several)
        {
            return several;
        }

        var kind = value.Content switch
        {
            CellContent.Blank => FragmentKind.Blank,
            CellContent.Other => FragmentKind.Text,
            _ => FragmentKind.Value,
        };
        return [Whole(kind, value)];

        Fragment Whole(FragmentKind kind, CellValue value) => new(kind, text, cell.Location, cell.Column, cell.Column + cell.ColumnSpan)
        {
            Value = value,
            Placement = placement,
            Ambiguity = (endsFile ? Ambiguity.EndsFile : Ambiguity.None)
                | (cell.FollowsLostCells ? Ambiguity.ColumnUnknown : Ambiguity.None)
                | (cell.MayJoinNeighbour ? Ambiguity.MayJoinNeighbour : Ambiguity.None),
            Grid = grid,
            RowSpan = cell.RowSpan,
            Doubt = cell.Doubt,
            Letters = vocabulary.Letters,
        };
    }

    /// <summary>
    /// 384 over 5 in one cell: one number, as far as the cell shows. That it may be two is a doubt that the sums may lift.
    /// </summary>
    private static CellValue? NumberOnSeveralLines(string text)
    {
        if (!text.AsSpan().Trim().Contains('\n'))
        {
            return null;
        }

        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var value = NumberParser.Parse(string.Concat(lines));
        if (lines.Length > 1)
        {
            // The mark of a note may be behind the last digit.
            lines[^1] = lines[^1][..^FootnoteMarks.CountAtEnd(lines[^1])];
        }

        return lines.Length > 1 && value.Content == CellContent.Number && lines[0][0] is not ('0' or '０')
            && Array.TrueForAll(lines, line => NumberParser.Parse(line).DigitsOnly)
                ? value with { Doubt = ReasonCodes.DigitsOnTwoLines }
                : null;
    }

    /// <summary>Several numbers, or a label and its numbers, in one cell: cells that a converter ran together.</summary>
    private IReadOnlyList<Fragment>? Split(string text, Cell cell, bool endsFile)
    {
        if (text.Length < ShortestSeveral || cell.Location is not TextLocation)
        {
            return null;
        }

        var fragments = lines.Cut(new Paragraph(text.Replace('\n', ' '), cell.Location), endsFile).Fragments;
        return fragments.Count(fragment => fragment.IsNumber) > 1 || IsRow(fragments)
            ? [.. fragments.Select(fragment => fragment with { Column = cell.Column, EndColumn = cell.Column + 1 })]
            : null;
    }

    private bool IsRow(IReadOnlyList<Fragment> fragments) =>
        fragments.Count > 1 && vocabulary.IsRow(fragments[0].Label) && fragments.Skip(1).All(fragment => fragment.IsFilled);
}
