namespace ReportExtractor.Benchmarks;

/// <summary>The samples to measure: one for each of the five layouts of the first requirement.</summary>
internal static class BenchmarkSamples
{
    /// <summary>The number of samples.</summary>
    public const int Count = 5;

    private const string Solution = "ReportExtractor.slnx";

    /// <summary>Their folders in <c>samples/</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "tab-led-cell-a-line-blank-columns",
        "rows-slipped-by-label-depth",
        "ocr-group-column-garbage",
        "table-breaks-off-after-a-blank-line",
        "phantom-eighth-number",
    ];

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a sample's report.</summary>
    /// <param name="name">The sample.</param>
    public static string PathOf(string name) => Path.Combine(Root, "samples", name, "source.txt");

    /// <summary>The bytes of a sample's report.</summary>
    /// <param name="name">The sample.</param>
    public static byte[] BytesOf(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>The reports of all readable samples, by format.</summary>
    public static IEnumerable<(string Format, byte[][] Reports)> ByFormat()
    {
        var extractor = new Extractor();
        return Directory.EnumerateFiles(Path.Combine(Root, "samples"), "source.*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Record: extractor.ExtractFile(file), Bytes: File.ReadAllBytes(file)))
            .Where(report => report.Record.Error is null)
            .GroupBy(report => report.Record.Source.Format, report => report.Bytes)
            .Select(group => (group.Key, group.ToArray()));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException(
            $"No folder above '{AppContext.BaseDirectory}' contains {Solution}: run the benchmarks from a clone of the repository.");
    }
}
