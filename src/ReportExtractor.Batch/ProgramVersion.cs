using System.Reflection;
using System.Security.Cryptography;
using ReportExtractor.Pdf;
using ReportExtractor.WordBinary;

namespace ReportExtractor.Batch;

/// <summary>The version of what reads the inputs: results of the same version are the same for the same bytes.</summary>
public static class ProgramVersion
{
    private static readonly Assembly[] Parts =
        [typeof(Extractor).Assembly, typeof(Pdf.PdfPageReader).Assembly, typeof(WordBinary.WordBinaryDocument).Assembly];

    /// <summary>The version and, since builds of one version may differ, the first half of a digest of what the compiler made of each part.</summary>
    public static string Current { get; } = Describe();

    private static string Describe()
    {
        var builds = Parts.SelectMany(part => part.ManifestModule.ModuleVersionId.ToByteArray()).ToArray();
        var version = typeof(Extractor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return $"{version?.Split('+')[0]}+{Convert.ToHexStringLower(SHA256.HashData(builds).AsSpan(0, SHA256.HashSizeInBytes / 2))}";
    }
}
