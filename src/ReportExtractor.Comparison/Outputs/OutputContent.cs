namespace ReportExtractor.Comparison.Outputs;

/// <summary>An output, source by source.</summary>
/// <param name="Sources">The sources in the order of the output. One is in memory at a time.</param>
/// <param name="HasStatuses">Whether figures have a status.</param>
/// <param name="HasUnread">Whether sources that could not be read are in it.</param>
internal sealed record OutputContent(IEnumerable<SourceState> Sources, bool HasStatuses, bool HasUnread);
