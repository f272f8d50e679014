using ReportExtractor.CorpusGenerator.Forms;

namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A table before any layout: rows with labels, groups and numbers.</summary>
public sealed class TableModel
{
    private readonly HashSet<int> _claims = [];

    /// <summary>The kind of table.</summary>
    public required TableKind Kind { get; init; }

    /// <summary>The number of columns before the numbers.</summary>
    public required int StubColumns { get; init; }

    /// <summary>The number of columns of numbers.</summary>
    public required int ValueColumns { get; set; }

    /// <summary>The rows.</summary>
    public List<TableRow> Rows { get; init; } = [];

    /// <summary>Whether the table has every row of the form.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>The rows of numbers.</summary>
    public IEnumerable<TableRow> DataRows => Rows.Where(row => row.Kind == RowKind.Data);

    /// <summary>
    /// Reserves a row for a damage after which only the printed sums determine its numbers. This succeeds while the rest of the table
    /// still determines every number of the row: for at most one result row and one row of the balance in the applications table, and
    /// one cell in each third of the review table. The caller must make sure that the sums are right.
    /// </summary>
    /// <param name="row">The row to damage.</param>
    /// <param name="column">The column of the damaged cell; it matters only in the review table.</param>
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
