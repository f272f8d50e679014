namespace ReportExtractor.Fuzz.Cases;

/// <summary>A file that others are made from.</summary>
/// <param name="Name">Its path under the folder of samples, <c>/</c> between folders.</param>
/// <param name="Format">What its bytes are, as the record says it.</param>
/// <param name="Path">Where it is.</param>
public sealed record Sample(string Name, string Format, string Path)
{
    /// <summary>Its bytes.</summary>
    public byte[] Read() => File.ReadAllBytes(Path);
}
