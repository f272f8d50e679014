namespace ReportExtractor.Fuzz.Cases;

/// <summary>
/// The files that others are made from, by format. Reading them all once also warms the extractor up, so that its compilation does
/// not count as slowness.
/// </summary>
public sealed class SampleSet
{
    // Files next to the samples.
    private static readonly string[] Others = ["README.md", "expected.json", "template.json", "truth.jsonl"];

    private readonly ILookup<string, Sample> _byFormat;

    private SampleSet(IEnumerable<Sample> samples) => _byFormat = samples.ToLookup(sample => sample.Format);

    /// <summary>The formats of which there are samples, in a fixed order.</summary>
    public IReadOnlyList<string> Formats => [.. _byFormat.Select(group => group.Key).Order(StringComparer.Ordinal)];

    /// <summary>The samples of a format.</summary>
    public IReadOnlyList<Sample> Of(string format) => [.. _byFormat[format]];

    /// <summary>Finds the samples in folders.</summary>
    /// <param name="folders">The folders, walked whole.</param>
    /// <param name="formats">The formats wanted; all where empty.</param>
    public static SampleSet Load(IReadOnlyList<string> folders, IReadOnlyList<string> formats)
    {
        var extractor = new Extractor();
        return new(folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => !Others.Contains(Path.GetFileName(path)))
                .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new Sample(file.Name, extractor.ExtractFile(file.Path).Source.Format, file.Path))
            .Where(sample => formats.Count == 0 || formats.Contains(sample.Format)));
    }
}
