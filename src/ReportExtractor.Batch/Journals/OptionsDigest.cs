using System.Security.Cryptography;
using System.Text.Json;
using ReportExtractor.Writers;

namespace ReportExtractor.Batch.Journals;

/// <summary>A hash of all options that change the bytes of an output. Results can be used again if it is the same.</summary>
internal static class OptionsDigest
{
    /// <summary>
    /// The SHA-256 of the options as JSON, so that a new option is included without a change here. A PDF reader is included by its type
    /// and its build, because it may be in an assembly that <see cref="ProgramVersion"/> does not cover.
    /// </summary>
    /// <param name="reading">How inputs are read.</param>
    /// <param name="writing">How records are written.</param>
    /// <param name="corrections">A hash of the decisions that are applied to the records, or null.</param>
    public static string Of(ExtractorOptions reading, WriterOptions writing, string? corrections = null)
    {
        var pdf = reading.PdfReader.GetType();
        var options = new RunOptions(reading, writing, corrections, $"{pdf.FullName} {pdf.Module.ModuleVersionId}");
        var json = JsonSerializer.SerializeToUtf8Bytes(options, RunOptionsJson.Default.RunOptions);
        return Convert.ToHexStringLower(SHA256.HashData(json));
    }
}
