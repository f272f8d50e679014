using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReportExtractor.Tests.Review;

/// <summary>The data of a review page.</summary>
/// <param name="Html">The page.</param>
internal sealed partial record PackedPage(string Html)
{
    /// <summary>The entries of the list.</summary>
    public IReadOnlyList<JsonElement> List => [.. Read("reports").EnumerateArray()];

    /// <summary>Opens a page.</summary>
    /// <param name="path">Its file.</param>
    public static PackedPage Open(string path) => new(File.ReadAllText(path));

    /// <summary>A report.</summary>
    /// <param name="index">Its place in the list.</param>
    public JsonElement Report(int index) => Read($"report-{index}");

    private JsonElement Read(string name)
    {
        var data = Data().Matches(Html).Single(match => match.Groups["name"].Value == name).Groups["data"].Value;
        using var inflated = new DeflateStream(new MemoryStream(Convert.FromBase64String(data)), CompressionMode.Decompress);
        using var json = JsonDocument.Parse(inflated);
        return json.RootElement.Clone();
    }

    [GeneratedRegex("<script type=\"application/x-packed-json\" id=\"data-(?<name>[a-z0-9-]+)\">(?<data>[A-Za-z0-9+/=]*)</script>")]
    private static partial Regex Data();
}
