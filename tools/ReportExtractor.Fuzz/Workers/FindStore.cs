using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Judging;

namespace ReportExtractor.Fuzz.Workers;

/// <summary>Keeps finds: a folder each, with the file, the sample where they are to be compared, and what is known of them.</summary>
internal static class FindStore
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Saves a find.</summary>
    /// <param name="folder">The folder of all finds.</param>
    /// <param name="seed">The run's seed.</param>
    /// <param name="file">The file as it was made.</param>
    /// <param name="verdict">What is wrong.</param>
    /// <param name="bytes">The file as far as it could be cut down.</param>
    /// <returns>The find's folder.</returns>
    public static string Save(string folder, int seed, FuzzCase file, Verdict verdict, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(verdict.Where)))[..8];
        var place = Directory.CreateDirectory(Path.Combine(folder, $"{file.Sample.Format}-{verdict.Kind.ToString().ToLowerInvariant()}-{hash}")).FullName;
        var extension = Path.GetExtension(file.Sample.Path);
        File.WriteAllBytes(Path.Combine(place, "input" + extension), bytes);
        if (file.Expectation is not Expectation.Nothing)
        {
            File.WriteAllBytes(Path.Combine(place, "sample" + extension), file.Sample.Read());
        }

        File.WriteAllText(Path.Combine(place, "find.json"), JsonSerializer.Serialize(new { seed, index = file.Index, format = file.Sample.Format, sample = file.Sample.Name, recipe = file.Recipe, kind = verdict.Kind.ToString(), verdict.Where, verdict.Message }, Indented) + "\n");
        return place;
    }
}
