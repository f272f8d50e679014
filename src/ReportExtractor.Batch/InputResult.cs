using ReportExtractor.Writers.Rendering;

namespace ReportExtractor.Batch;

/// <summary>An input's record as the bytes that go to the output.</summary>
/// <param name="SourcePath">The input's path, as in its record.</param>
/// <param name="Sha256">The SHA-256 of the input's bytes in lower-case hexadecimal; empty where the file could not be opened.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Parts">The bytes for each file of the output, as <see cref="RecordRenderer"/> makes them.</param>
public sealed record InputResult(string SourcePath, string Sha256, InputOutcome Outcome, IReadOnlyList<byte[]> Parts);
