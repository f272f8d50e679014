using ReportExtractor.CorpusGenerator.Forms;

namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A table before any layout: rows with labels, groups and numbers.</summary>
public sealed class TableModel
{
    private readonly HashSet<int> _claims = [];

    /// <summary>Which table it is.</summary>
    public required TableKind Kind { get; init; }

    /// <summary>How many columns stand before the numbers.</summary>
    public required int StubColumns { get; init; }

    /// <summary>How many columns of numbers there are.</summary>
    public required int ValueColumns { get; init; }

    /// <summary>The rows.</summary>
    public List<TableRow> Rows { get; init; } = [];

    /// <summary>Whether every row of the form is there.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>The rows of numbers.</summary>
    public IEnumerable<TableRow> DataRows => Rows.Where(row => row.Kind == RowKind.Data);

    /// <summary>
    /// Asks to damage a row so that only the printed sums tell its numbers. Granted while the rest of the table
    /// still pins every number of the row: at most one result row and one row of the balance in the applications
    /// table, at most one cell in each part of the review table. The caller makes sure that the sums hold.
    /// </summary>
    /// <param name="row">The row to damage.</param>
    /// <param name="column">The damaged cell's column; matters in the review table alone.</param>
    public bool TryClaim(TableRow row, int column = 0)
    {
        var isFull = DataRows.All(other => other.Values.TrueForAll(value => value.Number is not null));
        if (Kind == TableKind.Article20 || !IsComplete || !isFull)
        {
            return false;
        }

        var constraint = Kind == TableKind.ReviewLitigation
            ? 2 + (column / StatutoryForm.ReviewColumns.Count)
            : row.Role == ApplicationRole.Result ? 1 : 0;
        return _claims.Add(constraint);
    }
}
