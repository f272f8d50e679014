namespace ReportExtractor.Fuzz.Containers;

/// <summary>A part of a container: an entry of a package, an object of a PDF.</summary>
/// <param name="Name">Its name in the container.</param>
/// <param name="Bytes">Its content, without compression.</param>
public sealed record Part(string Name, byte[] Bytes);
