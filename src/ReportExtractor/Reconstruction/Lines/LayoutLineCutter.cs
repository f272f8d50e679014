using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Problems;

namespace ReportExtractor.Reconstruction.Lines;

/// <summary>From a document to its lines: every block laid out as lines of fragments, in reading order.</summary>
internal sealed class LayoutLineCutter(FormVocabulary vocabulary)
{
    private readonly LineCutter _lines = new(vocabulary);

    /// <summary>Cuts.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public List<LayoutLine> Cut(Document document, CancellationToken cancellationToken)
    {
        var lines = new List<LayoutLine>(document.Blocks.Count);
        var number = 0;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (document.Blocks[i])
            {
                case Paragraph paragraph:
                    lines.Add(_lines.Cut(paragraph, endsFile: i == document.Blocks.Count - 1));
                    break;
                case Grid grid:
                    var kind = grid.Layout == GridLayout.Sequence ? LayoutLineKind.Sequence : LayoutLineKind.Row;
                    number++;
                    lines.AddRange(grid.Rows.Select((row, r) => new LayoutLine(kind, Cells(row, (number, grid.Layout), endsFile: i == document.Blocks.Count - 1 && r == grid.Rows.Count - 1, cancellationToken)) { BeginsGrid = r == 0 }));
                    break;
            }
        }

        return lines;
    }

    private List<Fragment> Cells(GridRow row, (int Number, GridLayout Layout) grid, bool endsFile, CancellationToken cancellationToken)
    {
        var fragments = new List<Fragment>(row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = cell.Text.Contains('\\') ? MarkdownEscapes.Remove(cell.Text) : cell.Text;
            var ends = endsFile && ReferenceEquals(cell, row.Cells[^1]);
            if (Wrapped(text, cell, grid, ends) is { } wrapped)
            {
                fragments.Add(wrapped);
                continue;
            }

            if (Split(text, cell, ends) is { } several)
            {
                fragments.AddRange(several);
                continue;
            }

            var value = NumberParser.Parse(text);
            var kind = value.Content switch
            {
                CellContent.Blank => FragmentKind.Blank,
                CellContent.Other => FragmentKind.Text,
                _ => FragmentKind.Value,
            };
            fragments.Add(Whole(kind, text, value, cell, grid, ends));
        }

        return fragments;
    }

    /// <summary>384 over 5 in one cell: one number, as far as the cell says; that it could be two is a doubt for the sums to lift.</summary>
    private Fragment? Wrapped(string text, Cell cell, (int Number, GridLayout Layout) grid, bool ends)
    {
        if (!text.AsSpan().Trim().Contains('\n'))
        {
            return null;
        }

        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var value = NumberParser.Parse(string.Concat(lines));
        return lines.Length > 1 && value.DigitsOnly && lines[0][0] is not ('0' or '０') && Array.TrueForAll(lines, line => NumberParser.Parse(line).DigitsOnly)
            ? Whole(FragmentKind.Value, text, value with { Doubt = ReasonCodes.DigitsOnTwoLines }, cell, grid, ends)
            : null;
    }

    /// <summary>A cell as one fragment.</summary>
    private Fragment Whole(FragmentKind kind, string text, CellValue value, Cell cell, (int Number, GridLayout Layout) grid, bool ends) => new(kind, text, cell.Location, cell.Column, cell.Column + cell.ColumnSpan)
    {
        Value = value,
        IsCell = true,
        IsPlaced = grid.Layout == GridLayout.Spanned,
        HasColumn = grid.Layout is GridLayout.Spanned or GridLayout.Columns,
        Grid = grid.Number,
        RowSpan = cell.RowSpan,
        EndsFile = ends,
        Doubt = cell.Doubt,
        MayJoinNeighbour = cell.MayJoinNeighbour,
        Letters = vocabulary.Letters,
    };

    /// <summary>Several numbers, or a label and its numbers, in one cell: cells that a converter ran together.</summary>
    private IReadOnlyList<Fragment>? Split(string text, Cell cell, bool ends)
    {
        if (text.Length < 3 || cell.Location is not TextLocation || NumberParser.Parse(text).Content != CellContent.Other)
        {
            return null;
        }

        var fragments = _lines.Cut(new Paragraph(text.Replace('\n', ' '), cell.Location), ends).Fragments;
        return fragments.Count(fragment => fragment.IsNumber) > 1 || (fragments.Count > 1 && vocabulary.IsRow(fragments[0].Label) && fragments.Skip(1).All(fragment => fragment.IsFilled))
            ? [.. fragments.Select(fragment => fragment with { Column = cell.Column, EndColumn = cell.Column + 1 })]
            : null;
    }
}
