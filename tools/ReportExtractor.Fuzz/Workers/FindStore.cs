using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Judging;

namespace ReportExtractor.Fuzz.Workers;

/// <summary>Saves finds: each in a folder of its own, with the file, a description, and the sample if the two are compared.</summary>
internal static class FindStore
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Saves a find.</summary>
    /// <param name="folder">The folder of all finds.</param>
    /// <param name="seed">The run's seed.</param>
    /// <param name="file">The file as it was made.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="bytes">The reduced file.</param>
    /// <returns>The find's folder.</returns>
    public static string Save(string folder, int seed, FuzzCase file, Verdict verdict, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(verdict.Where)))[..8];
        var name = $"{file.Sample.Format}-{verdict.Kind.ToString().ToLowerInvariant()}-{hash}";
        var place = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        var extension = Path.GetExtension(file.Sample.Path);
        File.WriteAllBytes(Path.Combine(place, "input" + extension), bytes);
        if (file.Expectation is not Expectation.Nothing)
        {
            File.WriteAllBytes(Path.Combine(place, "sample" + extension), file.Sample.Read());
        }

        var description = new
        {
            seed,
            index = file.Index,
            format = file.Sample.Format,
            sample = file.Sample.Name,
            recipe = file.Recipe,
            kind = verdict.Kind.ToString(),
            verdict.Where,
            verdict.Message,
        };
        File.WriteAllText(Path.Combine(place, "find.json"), JsonSerializer.Serialize(description, Indented) + "\n");
        return place;
    }
}
