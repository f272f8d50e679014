namespace ReportExtractor.TestKit;

/// <summary>Paths in the repository that the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the samples.</summary>
    public static string Samples => Path.Combine(Root, "samples");

    /// <summary>Real reports, each with its truth as a person read it. They are kept next to the repository, and may be absent.</summary>
    public static string RealReports => Path.Combine(Root, "..", "shared", "corpus", "real");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportExtractor.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside their repository.");
    }
}
