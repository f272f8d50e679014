using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportExtractor.Spreadsheet.Cells;

namespace ReportExtractor.Spreadsheet.Decisions;

/// <summary>Reads the rows of a workbook, whichever program saved it. One row is in memory at a time, and the shared texts.</summary>
/// <param name="workbook">The workbook.</param>
internal sealed class WorkbookRows(WorkbookPart workbook)
{
    private readonly string[] _shared = SharedTextsOf(workbook.SharedStringTablePart);

    /// <summary>The sheets, in order.</summary>
    public IEnumerable<(string Name, WorksheetPart Part)> Sheets =>
        from sheet in workbook.Workbook.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>() ?? []
        let part = sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out var found) ? found as WorksheetPart : null
        where part is not null
        select (sheet.Name?.Value ?? "", part);

    /// <summary>The rows of a sheet that have cells: the row's number from 1, and its texts by column from 0.</summary>
    public IEnumerable<(int Number, IReadOnlyDictionary<int, string> Cells)> RowsOf(WorksheetPart sheet)
    {
        using var xml = OpenXmlReader.Create(sheet);
        var number = 0;
        while (xml.Read())
        {
            if (xml.ElementType == typeof(Row) && xml.IsStartElement)
            {
                var row = (Row)xml.LoadCurrentElement()!;
                number = row.RowIndex?.Value is { } index ? (int)index : number + 1;
                yield return (number, CellsOf(row));
            }
        }
    }

    private Dictionary<int, string> CellsOf(Row row)
    {
        var cells = new Dictionary<int, string>();
        var column = -1;
        foreach (var cell in row.Elements<Cell>())
        {
            column = cell.CellReference?.Value is { } name ? CellNames.ColumnOf(name) : column + 1;
            if (TextOf(cell) is { Length: > 0 } text)
            {
                cells[column] = text;
            }
        }

        return cells;
    }

    private string? TextOf(Cell cell)
    {
        if (cell.InlineString is { } inline)
        {
            return CellText.Unescape(TextOf(inline));
        }

        var value = cell.CellValue?.Text;
        if (cell.DataType?.Value == CellValues.SharedString)
        {
            return int.TryParse(value, out var index) && index >= 0 && index < _shared.Length ? _shared[index] : null;
        }

        return value is null ? null : CellText.Unescape(value);
    }

    private static string[] SharedTextsOf(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null)
        {
            return [];
        }

        using var xml = OpenXmlReader.Create(part);
        while (xml.Read())
        {
            if (xml.ElementType == typeof(SharedStringItem) && xml.IsStartElement)
            {
                texts.Add(CellText.Unescape(TextOf((SharedStringItem)xml.LoadCurrentElement()!)));
            }
        }

        return [.. texts];
    }

    /// <summary>The text, of all its runs; readings of characters (furigana) are not part of it.</summary>
    private static string TextOf(OpenXmlElement item) => string.Concat(
        item.Elements<Text>().Select(text => text.Text).Concat(item.Elements<Run>().Select(run => run.Text?.Text)));
}
