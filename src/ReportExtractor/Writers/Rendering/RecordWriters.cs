using ReportExtractor.Writers.Csv;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Writers.Rendering;

/// <summary>The writers by their formats.</summary>
public static class RecordWriters
{
    /// <summary>Makes the writer of a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write; <see cref="WriterOptions.Default"/> where null.</param>
    public static IRecordWriter Create(OutputFormat format, Stream stream, WriterOptions? options = null) => format switch
    {
        OutputFormat.JsonLines => new JsonLinesWriter(stream, options),
        OutputFormat.JsonArray => new JsonArrayWriter(stream, options),
        OutputFormat.CsvLong => new CsvLongWriter(stream, options),
        OutputFormat.CsvWide => new CsvWideWriter(stream, options),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
