using ReportExtractor.Documents;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Text;
using ReportExtractor.Readers.Text.Layouts;

namespace ReportExtractor.Readers.Flow;

/// <summary>
/// Makes a <see cref="Document"/> of a flowing document: paragraphs become the lines of a text, in which tables may be set by tabs or bars;
/// tables become grids; tables that only arrange the page are unrolled.
/// </summary>
/// <param name="budget">What may be used.</param>
/// <param name="newTextReader">Makes a reader for each run of lines: layouts keep state while they read.</param>
internal sealed class DocumentAssembler(ReaderBudget budget, Func<PlainTextReader> newTextReader)
{
    private readonly List<Block> _blocks = [];
    private readonly List<TextLine> _lines = [];
    private int _line;
    private int _table;

    /// <summary>Makes the document.</summary>
    /// <param name="flow">The document's blocks in reading order.</param>
    /// <param name="isWhole">
    /// False if the last number may be cut off at the end of the input; otherwise an empty line ends the document.
    /// </param>
    public IReadOnlyList<Block> Assemble(IReadOnlyList<FlowBlock> flow, bool isWhole = true)
    {
        Add([.. flow.Select(block => block is FlowTable table ? Number(table) : block)]);
        if (isWhole)
        {
            Add([new FlowParagraph("")]);
        }

        EndText();
        return _blocks;
    }

    private void Add(IReadOnlyList<FlowBlock> flow)
    {
        foreach (var block in flow)
        {
            budget.CancellationToken.ThrowIfCancellationRequested();
            switch (block)
            {
                case FlowParagraph paragraph:
                    foreach (var line in paragraph.Text.Split('\n'))
                    {
                        _lines.Add(new TextLine(WithoutPictures(line), ++_line));
                    }

                    break;
                case FlowTable table:
                    Add(table);
                    break;
            }
        }
    }

    private void EndText()
    {
        _blocks.AddRange(newTextReader().ReadLines(_lines));
        _lines.Clear();
    }

    /// <summary>Unrolls rows whose cells are parts of the document; the rows between them are a grid.</summary>
    private void Add(FlowTable table)
    {
        var rows = new List<FlowRow>();
        var isFrame = NestedTables.IsFrame(table);
        foreach (var row in table.Rows)
        {
            if (!isFrame && !NestedTables.IsLayout(row))
            {
                rows.Add(row);
                continue;
            }

            EndGrid(rows);
            foreach (var cell in row.Cells)
            {
                Add(cell.Content);
            }
        }

        EndGrid(rows);
    }

    private void EndGrid(List<FlowRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        EndText();
        _blocks.Add(new Grid([.. NestedTables.Inline(rows).Select(Row)], GridLayout.Spanned));
        rows.Clear();
    }

    /// <summary>Removes pictures in prose; between tabs or bars they fill a cell.</summary>
    private static string WithoutPictures(string line) => line.AsSpan().IndexOfAny('\t', '|') >= 0
        ? line
        : line.Replace(RunText.ObjectMark.ToString(), "", StringComparison.Ordinal);

    private static GridRow Row(FlowRow row) => new([.. row.Cells.Select(cell => new Cell(cell.Text, cell.Column, cell.Place!)
    {
        ColumnSpan = cell.ColumnSpan,
        RowSpan = cell.RowSpan,
        Direction = cell.Direction,
        Doubt = cell.Doubt,
    })]);

    /// <summary>
    /// Gives every cell its place; tables are counted in the order of their starts. A table of one cell inside a cell is that cell.
    /// </summary>
    private FlowTable Number(FlowTable table)
    {
        var number = ++_table;
        return new FlowTable([.. table.Rows.Select((row, r) => new FlowRow([.. row.Cells.Select(cell => cell with
        {
            Place = cell.Place ?? new TableLocation(number, r + 1, cell.Ordinal),
            Content = cell.HasTable ? [.. cell.Content.SelectMany(Inside)] : cell.Content,
        })]))]);
    }

    private IReadOnlyList<FlowBlock> Inside(FlowBlock block)
    {
        if (block is not FlowTable table)
        {
            return [block];
        }

        var numbered = Number(table);
        return numbered is { Rows: [{ Cells: [{ HasTable: false } only] }] } ? only.Content : [numbered];
    }
}
