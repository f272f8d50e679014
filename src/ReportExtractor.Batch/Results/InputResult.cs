using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Batch.Results;

/// <summary>The record of an input as bytes.</summary>
/// <param name="SourcePath">The input's path, as in its record.</param>
/// <param name="Sha256">The SHA-256 of the input's bytes in lower-case hexadecimal. Empty if the file could not be opened.</param>
/// <param name="Outcome">The counts of the record.</param>
/// <param name="Parts">The record's bytes in each part of the output; see <see cref="IRecordRenderer"/>.</param>
internal sealed record InputResult(string SourcePath, string Sha256, InputOutcome Outcome, IReadOnlyList<byte[]> Parts);
