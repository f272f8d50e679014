namespace ReportExtractor.Fuzz.Cases;

/// <summary>A file to be read.</summary>
/// <param name="Index">Its number in the run; with the run's seed and samples it makes the same file again.</param>
/// <param name="Sample">What it was made from.</param>
/// <param name="Recipe">What was done to it, by name.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Expectation">What is known of its figures.</param>
public sealed record FuzzCase(int Index, Sample Sample, string Recipe, byte[] Bytes, Expectation Expectation);
