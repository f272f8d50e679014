using ReportExtractor.Panel.Tables;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Panel.Outputs;

/// <summary>Writes a table as CSV.</summary>
/// <typeparam name="T">The rows.</typeparam>
internal sealed class CsvTable<T> : ITableOutput<T>
{
    private readonly Column<T>[] _columns;
    private readonly CsvRows _rows;

    /// <summary>Writes the header row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    public CsvTable(Table<T> table, Stream stream)
    {
        _columns = [.. table.Columns];
        _rows = new CsvRows(stream, byteOrderMark: true, _columns.Select(column => column.Name));
    }

    /// <inheritdoc/>
    public void Add(T row)
    {
        foreach (var column in _columns)
        {
            if (column.IsNumber)
            {
                _rows.Number(column.Number(row));
            }
            else
            {
                _rows.Text(column.Text(row));
            }
        }

        _rows.End();
    }

    /// <inheritdoc/>
    public void End() => _rows.Flush();

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();
}
