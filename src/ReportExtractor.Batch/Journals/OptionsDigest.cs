using System.Security.Cryptography;
using System.Text.Json;
using ReportExtractor.Writers;

namespace ReportExtractor.Batch.Journals;

/// <summary>A hash of all options that change the bytes of an output. Results can be used again if it is the same.</summary>
internal static class OptionsDigest
{
    /// <summary>The SHA-256 of the options as JSON, so that a new option is included without a change here.</summary>
    /// <param name="reading">How inputs are read.</param>
    /// <param name="writing">How records are written.</param>
    public static string Of(ExtractorOptions reading, WriterOptions writing) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { reading, writing })));
}
