using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportExtractor.Panel.Agencies;

/// <summary>How the list of renamings is read, without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(List<Renaming>))]
internal sealed partial class RenamingJson : JsonSerializerContext;
