using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportExtractor.Templates.Older;

/// <summary>How the list of older forms is laid out in JSON: generated at build time, so that reading it needs no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(OlderForm[]))]
internal sealed partial class OlderFormJson : JsonSerializerContext;
