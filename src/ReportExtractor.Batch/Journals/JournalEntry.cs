using System.Security.Cryptography;
using System.Text.Json.Serialization;
using ReportExtractor.Records;

namespace ReportExtractor.Batch.Journals;

/// <summary>A line of a journal: an input whose record is whole in the output.</summary>
/// <param name="Path">The input's path, as in its record.</param>
/// <param name="Sha256">The SHA-256 of the input's bytes; empty where the file could not be opened.</param>
/// <param name="Lengths">How many bytes the record has in each file of the output, without what stands between records.</param>
/// <param name="Check">The first half of the SHA-256 of these bytes, one file after the other.</param>
/// <param name="Outcome">What came of the input.</param>
public sealed record JournalEntry(string Path, string Sha256, IReadOnlyList<int> Lengths, string Check, InputOutcome Outcome) : JournalLine
{
    /// <summary>The entry of a result.</summary>
    /// <param name="result">The result.</param>
    public static JournalEntry Of(InputResult result) =>
        new(result.SourcePath, result.Sha256, [.. result.Parts.Select(part => part.Length)], CheckOf(result.Parts), result.Outcome);

    /// <summary>Whether bytes are those of the record.</summary>
    /// <param name="parts">The bytes for each file of the output.</param>
    public bool Fits(IReadOnlyList<byte[]> parts) => CheckOf(parts) == Check;

    /// <summary>The result that the entry was made of.</summary>
    /// <param name="parts">Its bytes.</param>
    public InputResult ResultWith(IReadOnlyList<byte[]> parts) => new(Path, Sha256, Outcome, parts);

    /// <summary>How many bytes the record has in all files.</summary>
    [JsonIgnore]
    public long Length => Lengths.Sum(length => (long)length);

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
