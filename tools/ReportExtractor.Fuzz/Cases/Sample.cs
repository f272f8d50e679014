namespace ReportExtractor.Fuzz.Cases;

/// <summary>A file to make changed files from.</summary>
/// <param name="Name">Its path in the folder of samples, with <c>/</c> between folders.</param>
/// <param name="Format">Its format, as its record names it.</param>
/// <param name="Path">Its full path.</param>
public sealed record Sample(string Name, string Format, string Path)
{
    /// <summary>Its bytes.</summary>
    public byte[] Read() => File.ReadAllBytes(Path);
}
