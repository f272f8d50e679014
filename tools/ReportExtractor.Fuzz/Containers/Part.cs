namespace ReportExtractor.Fuzz.Containers;

/// <summary>A piece of a file that holds others: an entry of a package, an object of a PDF.</summary>
/// <param name="Name">What the container calls it.</param>
/// <param name="Bytes">What it holds, without compression.</param>
public sealed record Part(string Name, byte[] Bytes);
