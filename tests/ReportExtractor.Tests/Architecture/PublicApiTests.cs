using System.Reflection;
using PublicApiGenerator;
using ReportExtractor.Batch;
using ReportExtractor.Corrections;
using ReportExtractor.Scoring;
using ReportExtractor.Spreadsheet;
using ReportExtractor.TestKit;

namespace ReportExtractor.Tests.Architecture;

/// <summary>What is public is listed in an approved file.</summary>
public sealed class PublicApiTests
{
    /// <summary>The library's surface stays small: what is not needed by its users is internal.</summary>
    private const int MostTypes = 32;

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ReportExtractor.Tests", "Architecture", "PublicApi");

    private static IEnumerable<Assembly> Assemblies =>
    [
        typeof(Extractor).Assembly, typeof(BatchRunner).Assembly, typeof(Scorer).Assembly, typeof(CorrectionSet).Assembly,
        typeof(WorkbookWriter).Assembly,
    ];

    [TestCaseSource(nameof(Assemblies))]
    public void The_public_surface_is_the_approved_one(Assembly assembly)
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };

        ApprovedText.Compare(
            assembly.GeneratePublicApi(options),
            Path.Combine(Folder, assembly.GetName().Name + ".approved.txt"),
            "review the difference, since the users of the library have to.");
    }

    [Test]
    public void The_library_has_few_public_types()
    {
        Assert.That(typeof(Extractor).Assembly.GetExportedTypes(), Has.Length.LessThanOrEqualTo(MostTypes));
    }
}
