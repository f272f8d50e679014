namespace ReportExtractor.Writers;

/// <summary>The formats in which records can be written.</summary>
public enum OutputFormat
{
    /// <summary>One JSON object a line (UTF-8, no byte order mark, <c>\n</c>).</summary>
    JsonLines,

    /// <summary>One JSON array of the same objects.</summary>
    JsonArray,

    /// <summary>CSV (RFC 4180) with one row for each figure.</summary>
    CsvLong,

    /// <summary>CSV (RFC 4180) with one row for each input and one column for each key.</summary>
    CsvWide,

    /// <summary>An Excel workbook. It is written by ReportExtractor.Spreadsheet, whose <c>WorkbookWriter</c> is its writer.</summary>
    Xlsx,

    /// <summary><see cref="JsonLines"/>, compressed by gzip: each record is a member of its own.</summary>
    JsonLinesGzip,
}
