using System.Reflection;
using System.Security.Cryptography;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Pdf.Reading;
using ReportExtractor.WordBinary;

namespace ReportExtractor.Batch.Journals;

/// <summary>The version of the code that reads inputs. The same version gives the same results for the same bytes.</summary>
internal static class ProgramVersion
{
    private static readonly Assembly[] Assemblies =
        [typeof(Extractor).Assembly, typeof(PdfPageReader).Assembly, typeof(WordBinaryDocument).Assembly];

    /// <summary>The version, and the first half of a hash of the compiled assemblies, because builds of one version may differ.</summary>
    public static string Current { get; } = Describe();

    private static string Describe()
    {
        var builds = Assemblies.SelectMany(assembly => assembly.ManifestModule.ModuleVersionId.ToByteArray()).ToArray();
        var version = typeof(Extractor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return $"{version?.Split('+')[0]}+{Convert.ToHexStringLower(SHA256.HashData(builds).AsSpan(0, SHA256.HashSizeInBytes / 2))}";
    }
}
