using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportExtractor.Consistency.Rules;

/// <summary>How the general rules are laid out in JSON: generated at build time, so that reading them needs no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(GeneralRules))]
internal sealed partial class GeneralRulesJson : JsonSerializerContext;
