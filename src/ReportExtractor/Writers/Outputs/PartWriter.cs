namespace ReportExtractor.Writers.Outputs;

/// <summary>One part of a <see cref="ConcatenatedOutput"/>, and what writes records to it.</summary>
/// <param name="Layout">The part.</param>
/// <param name="Create">Creates a writer that writes the header at once and then only records.</param>
internal sealed record PartWriter(PartLayout Layout, Func<Stream, WriterOptions, IRecordWriter> Create);
