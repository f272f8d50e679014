namespace ReportExtractor.Writers;

/// <summary>The formats that records are written in.</summary>
public enum OutputFormat
{
    /// <summary>One JSON object a line (UTF-8, no byte order mark, <c>\n</c>).</summary>
    JsonLines,

    /// <summary>A JSON array of the same objects.</summary>
    JsonArray,

    /// <summary>CSV after RFC 4180, a row a figure.</summary>
    CsvLong,

    /// <summary>CSV after RFC 4180, a row an input and a column a figure.</summary>
    CsvWide,
}
