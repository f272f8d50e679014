using System.Text.Json.Serialization;

namespace ReportExtractor.Review.Output;

/// <summary>The file of a language as JSON. Generated at build time, so that it needs no reflection.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class TextsJson : JsonSerializerContext;
