namespace ReportExtractor.Tools.Tests;

/// <summary>Paths in the repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder of the samples.</summary>
    public static string Samples { get; } = Path.Combine(FindRoot(), "samples");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportExtractor.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside their repository.");
    }
}
