namespace ReportExtractor.Panel.Outputs;

/// <summary>A file of a panel, written to its end.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">The SHA-256 of its bytes.</param>
internal sealed record WrittenFile(string Name, long Bytes, string Sha256);
