using ReportExtractor.Spreadsheet.Cells;
using ReportExtractor.Spreadsheet.Package;

namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>One sheet, or as many as its rows need. The rows of one report are never on two sheets.</summary>
/// <param name="package">The package.</param>
/// <param name="plan">What the sheets look like.</param>
/// <param name="shared">The workbook's shared texts.</param>
/// <param name="folder">The folder of the source files, or null.</param>
/// <param name="mostRows">The most rows of a sheet.</param>
/// <param name="writeHeadings">Writes the rows of headings.</param>
internal sealed class SheetSeries(
    WorkbookPackage package, SheetPlan plan, SharedTexts shared, string? folder, int mostRows, Action<RowWriter> writeHeadings)
    : IDisposable
{
    private readonly List<(string Name, string PartPath)> _sheets = [];
    private Sheet? _current;

    /// <summary>The sheets.</summary>
    public IReadOnlyList<(string Name, string PartPath)> Sheets => _sheets;

    /// <summary>The sheet on which there is room for more rows.</summary>
    /// <param name="rows">The number of rows that belong together.</param>
    public Sheet For(int rows)
    {
        if (_current is null || _current.Rows.Row + rows > mostRows)
        {
            _current?.Complete();
            _current = new Sheet(package, plan, _sheets.Count + 1, shared, folder);
            _sheets.Add((_current.Name, _current.PartPath));
            writeHeadings(_current.Rows);
        }

        return _current;
    }

    /// <summary>Ends the last sheet. There is always one.</summary>
    public void Complete() => For(0).Complete();

    /// <inheritdoc/>
    public void Dispose() => _current?.Dispose();
}
