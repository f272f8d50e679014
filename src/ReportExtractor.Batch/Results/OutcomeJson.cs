using System.Text.Json.Serialization;

namespace ReportExtractor.Batch.Results;

/// <summary>An outcome as JSON. Generated at build time, so that it needs no reflection.</summary>
[JsonSerializable(typeof(InputOutcome))]
internal sealed partial class OutcomeJson : JsonSerializerContext;
