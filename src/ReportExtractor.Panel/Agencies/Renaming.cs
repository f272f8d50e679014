using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportExtractor.Panel.Agencies;

/// <summary>A kind of bureau that got another name, and is one agency under both.</summary>
/// <param name="From">What the old names have in place of the new one, without the word for the bureau's kind.</param>
/// <param name="To">What the new name has.</param>
/// <param name="Since">The year of the reform, or null where the names are only long and short forms of each other.</param>
internal sealed partial record Renaming(IReadOnlyList<string> From, string To, int? Since)
{
    /// <summary>How a list of renamings is read, without reflection.</summary>
    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(List<Renaming>))]
    internal sealed partial class Json : JsonSerializerContext;
}
