using ReportExtractor.Writers.Csv;
using ReportExtractor.Writers.Json;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Writers.Formats;

/// <summary>The output of each format. A new format is one class and one line here.</summary>
internal static class RecordOutputs
{
    private const string Records = "records";

    private static readonly PartWriter Problems = new(new("problems"), (stream, options) => new ProblemsWriter(stream, options));

    private static readonly PartWriter Checks = new(new("checks"), (stream, options) => new FailedChecksWriter(stream, options));

    private static readonly ConcatenatedOutput JsonLines = new(
        new PartWriter(new(Records), (stream, options) => new JsonRecordWriter(stream, options, endsLines: true)));

    private static readonly ConcatenatedOutput JsonLinesGzip = new(
        new PartWriter(new(Records, Empty: GzipRecordWriter.Empty), (stream, options) => new GzipRecordWriter(stream, options)));

    private static readonly ConcatenatedOutput JsonArray = new(
        new PartWriter(
            new(Records, "[\n"u8.ToArray(), ",\n"u8.ToArray(), "\n]\n"u8.ToArray(), "[]\n"u8.ToArray()),
            (stream, options) => new JsonRecordWriter(stream, options, endsLines: false)));

    private static readonly ConcatenatedOutput CsvLong = new(
        new PartWriter(new(Records), (stream, options) => new CsvLongWriter(stream, options)), Problems, Checks);

    private static readonly ConcatenatedOutput CsvWide = new(
        new PartWriter(new(Records), (stream, options) => new CsvWideWriter(stream, options)), Problems, Checks);

    /// <summary>The output of a format.</summary>
    /// <param name="format">The format. A workbook is written by another assembly.</param>
    public static IRecordOutput Of(OutputFormat format) => format switch
    {
        OutputFormat.JsonLines => JsonLines,
        OutputFormat.JsonLinesGzip => JsonLinesGzip,
        OutputFormat.JsonArray => JsonArray,
        OutputFormat.CsvLong => CsvLong,
        OutputFormat.CsvWide => CsvWide,
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
