using System.Security.Cryptography;
using System.Text.Json;
using ReportExtractor.Writers;

namespace ReportExtractor.Batch;

/// <summary>A digest of every option that changes the bytes of an output: results can be used again where it is the same.</summary>
public static class OptionsDigest
{
    /// <summary>
    /// The SHA-256 of the options as JSON, so that an added option counts by itself. A PDF reader counts by its type and its
    /// build, as it may be of another assembly than those of <see cref="ProgramVersion"/>.
    /// </summary>
    /// <param name="reading">How inputs are read.</param>
    /// <param name="writing">How records are written.</param>
    public static string Of(ExtractorOptions reading, WriterOptions writing)
    {
        var pdf = reading.PdfReader.GetType();
        var options = new { reading, writing, pdf = $"{pdf.FullName} {pdf.Module.ModuleVersionId}" };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(options)));
    }
}
