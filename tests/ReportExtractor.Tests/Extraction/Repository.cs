namespace ReportExtractor.Tests.Extraction;

/// <summary>Where things stand beside the tests.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The samples.</summary>
    public static string Samples => Path.Combine(Root, "samples");

    /// <summary>Real reports with truths read by eye, kept beside the repository; may not be there.</summary>
    public static string RealReports => Path.Combine(Root, "..", "shared", "corpus", "real");

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
