using ReportExtractor.Batch.Inputs;

namespace ReportExtractor.Cli.Verify.Samples;

/// <summary>A report and its expected record.</summary>
/// <param name="Name">The sample's folder, relative to the folder of all samples.</param>
/// <param name="Folder">The sample's folder, as a full path.</param>
/// <param name="Sources">The reports in it. A valid sample has one.</param>
/// <param name="Template">The file of the form to read it by, or null for the official forms.</param>
internal sealed record Sample(string Name, string Folder, IReadOnlyList<BatchInput> Sources, string? Template)
{
    private const string ExpectedFile = "expected.json";
    private const string TemplateFile = "template.json";

    /// <summary>The file of the expected record.</summary>
    public string ExpectedPath => Path.Combine(Folder, ExpectedFile);

    /// <summary>Every folder with a file <c>expected.json</c> or <c>source.*</c>, in the order of their paths.</summary>
    public static IReadOnlyList<Sample> FindIn(string folder, CancellationToken cancellationToken)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var samples =
            from file in new PathInputs([folder]).Inputs(cancellationToken)
            let end = file.SourcePath.LastIndexOf('/')
            let name = end < 0 ? Path.GetFileName(root) : file.SourcePath[..end]
            group file by (Name: name, Folder: Path.GetDirectoryName(file.File)!) into files
            let sources = files.Where(file => NameOf(file).StartsWith("source.", StringComparison.Ordinal)).ToList()
            where sources.Count > 0 || files.Any(file => NameOf(file) == ExpectedFile)
            select new Sample(
                files.Key.Name,
                files.Key.Folder,
                [.. sources.Select(source => source with { SourcePath = NameOf(source) })],
                files.FirstOrDefault(file => NameOf(file) == TemplateFile)?.File);
        return [.. samples];
    }

    private static string NameOf(BatchInput file) => Path.GetFileName(file.File);
}
