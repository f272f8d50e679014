using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportExtractor.Templates;

/// <summary>How a form is laid out in JSON: generated at build time, so that reading one needs no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(FormTemplate))]
internal sealed partial class TemplateJson : JsonSerializerContext;
