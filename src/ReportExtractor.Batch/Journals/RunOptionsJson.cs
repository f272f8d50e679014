using System.Text.Json.Serialization;

namespace ReportExtractor.Batch.Journals;

/// <summary>The options as JSON. Generated at build time, so that a new option is included without a change here.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RunOptions))]
internal sealed partial class RunOptionsJson : JsonSerializerContext;
