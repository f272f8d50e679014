using System.Text.Json.Serialization;

namespace ReportExtractor.Batch.Journals;

/// <summary>The lines of a journal as JSON. Generated at build time, so that they need no reflection.</summary>
[JsonSerializable(typeof(JournalLine))]
internal sealed partial class JournalJson : JsonSerializerContext;
