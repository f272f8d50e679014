using System.Security.Cryptography;
using ReportExtractor.Batch.Results;
using ReportExtractor.Records;

namespace ReportExtractor.Batch.Journals;

/// <summary>A line of a journal: one input whose record is whole in the working files.</summary>
/// <param name="Path">The input's path, as in its record.</param>
/// <param name="Sha256">The SHA-256 of the input's bytes. Empty if the file could not be opened.</param>
/// <param name="Lengths">The length of the record in each part, without the bytes between records.</param>
/// <param name="Check">The first half of the SHA-256 of these bytes, one part after the other.</param>
/// <param name="Outcome">The counts of the record.</param>
internal sealed record JournalEntry(
    string Path, string Sha256, IReadOnlyList<int> Lengths, string Check, InputOutcome Outcome) : JournalLine
{
    /// <summary>The entry of a result.</summary>
    /// <param name="result">The result.</param>
    public static JournalEntry Of(InputResult result) =>
        new(result.SourcePath, result.Sha256, [.. result.Parts.Select(part => part.Length)], CheckOf(result.Parts), result.Outcome);

    /// <summary>Whether bytes are the record's.</summary>
    /// <param name="parts">The bytes in each part.</param>
    public bool Fits(IReadOnlyList<byte[]> parts) => CheckOf(parts) == Check;

    /// <summary>The result from which the entry was made.</summary>
    /// <param name="parts">The bytes in each part.</param>
    public InputResult ResultWith(IReadOnlyList<byte[]> parts) => new(Path, Sha256, Outcome, parts);

    private static string CheckOf(IReadOnlyList<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, SHA256.HashSizeInBytes / 2));
    }
}
