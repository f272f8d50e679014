using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ReportExtractor.Pdf.Fonts.Encodings;

namespace ReportExtractor.Pdf.Fonts.Collections;

/// <summary>
/// The characters of the CIDs of Adobe's character collections (Adobe TN 5078 to 5080 and 5093), for fonts that do not say what their
/// codes are. A table is read when a font first needs it.
/// </summary>
internal static class CidCharacters
{
    private static readonly FrozenDictionary<string, Lazy<string[]>> Tables = new[] { "GB1", "CNS1", "Japan1", "Korea1" }
        .ToFrozenDictionary(ordering => ordering, ordering => new Lazy<string[]>(() => Read($"Adobe-{ordering}.txt")));

    /// <summary>The characters of a CID; empty if they are unknown.</summary>
    /// <param name="ordering">The ordering of the character collection (ISO 32000-1 §9.7.3).</param>
    /// <param name="cid">The CID.</param>
    public static string Text(string ordering, int cid) =>
        Tables.TryGetValue(ordering, out var table) && cid >= 0 && cid < table.Value.Length ? table.Value[cid] : "";

    private static string[] Read(string name)
    {
        var texts = new List<string>();
        foreach (var line in EmbeddedText.Lines(name))
        {
            var end = line.AsSpan().IndexOfAny(' ', '=');
            var first = int.Parse(line.AsSpan(0, end), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            while (texts.Count < first)
            {
                texts.Add("");
            }

            var characters = line[(end + 1)..];
            texts.AddRange(line[end] == '='
                ? [Characters.Readable(characters)]
                : characters.EnumerateRunes().Select(rune => Characters.Readable(rune.ToString())));
        }

        return [.. texts];
    }
}
