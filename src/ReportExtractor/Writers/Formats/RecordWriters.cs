namespace ReportExtractor.Writers.Formats;

/// <summary>Creates the writer of a format.</summary>
public static class RecordWriters
{
    /// <summary>Creates a writer.</summary>
    /// <param name="format">The format.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write. Default: <see cref="WriterOptions.Default"/>.</param>
    public static IRecordWriter Create(OutputFormat format, Stream stream, WriterOptions? options = null) =>
        RecordOutputs.Of(format).CreateWriter(stream, options ?? WriterOptions.Default);
}
