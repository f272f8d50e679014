using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportExtractor.Scoring.Sources;

/// <summary>JSON of any kind. Generated at build time, so that it needs no reflection.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ElementJson : JsonSerializerContext;
