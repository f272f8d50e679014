namespace ReportExtractor.Fuzz.Cases;

/// <summary>A changed file to read.</summary>
/// <param name="Index">Its index in the run; with the run's seed and samples it gives the same file again.</param>
/// <param name="Sample">The sample that was changed.</param>
/// <param name="Recipe">The names of the changes.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Expectation">What is known of its figures.</param>
public sealed record FuzzCase(int Index, Sample Sample, string Recipe, byte[] Bytes, Expectation Expectation);
