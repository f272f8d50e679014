using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ReportExtractor.Records;
using ReportExtractor.Spreadsheet;
using ReportExtractor.Spreadsheet.Decisions;
using ReportExtractor.Writers;

namespace ReportExtractor.Tests.Spreadsheet;

/// <summary>Writes workbooks, and reads them with the SDK.</summary>
internal static class Workbooks
{
    /// <summary>Samples with suspects, failing sums, boxes on pages, and a file that can't be read.</summary>
    public static IReadOnlyList<ReportRecord> Samples { get; } =
    [
        .. new[]
            {
                "letters-for-digits/source.txt", "sums-wrong-in-the-source/source.txt", "pdf-printed-from-word/source.pdf",
                "empty-file/source.txt",
            }
            .Select(sample => new Extractor().ExtractFile(Path.Combine(Repository.Root, "samples", sample), sample)),
    ];

    public static byte[] Bytes(WriterOptions? options, params IEnumerable<ReportRecord> records)
    {
        using var stream = new MemoryStream();
        using (var writer = new WorkbookWriter(stream, options))
        {
            foreach (var record in records)
            {
                writer.Write(record);
            }

            writer.Complete();
        }

        return stream.ToArray();
    }

    /// <summary>The rows of a sheet: for each cell its name and its text.</summary>
    public static List<Dictionary<int, string>> Rows(byte[] workbook, string sheet)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, false);
        var rows = new WorkbookRows(document.WorkbookPart!);
        return [.. rows.RowsOf(rows.Sheets.Single(found => found.Name == sheet).Part).Select(row => row.Cells.ToDictionary())];
    }

    public static IReadOnlyList<string> SheetNames(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, false);
        return [.. new WorkbookRows(document.WorkbookPart!).Sheets.Select(sheet => sheet.Name)];
    }

    /// <summary>What the SDK's validator finds wrong.</summary>
    public static IReadOnlyList<string> Errors(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, false);
        var errors = new OpenXmlValidator().Validate(document);
        return [.. errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>Every formula of a sheet with its result.</summary>
    public static IReadOnlyList<(string Formula, string Result)> Formulas(byte[] workbook, string part)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single(each => each.Uri.OriginalString.EndsWith(part, StringComparison.Ordinal));
        return
        [
            .. sheet.Worksheet.Descendants<Cell>().Where(cell => cell.CellFormula is not null)
                .Select(cell => (cell.CellFormula!.Text, cell.CellValue!.Text)),
        ];
    }
}
