using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportExtractor.Review.Packing;

/// <summary>JSON for the page. Compressed and in base64, it is inert in HTML, whatever it says.</summary>
internal static class PackedJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes JSON.</summary>
    /// <param name="write">Writes one value.</param>
    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        return bytes.ToArray();
    }

    /// <summary>Compresses JSON: DEFLATE without a header (RFC 1951), which browsers call <c>deflate-raw</c>, in base64.</summary>
    /// <param name="json">The JSON.</param>
    public static byte[] Pack(byte[] json)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(json);
        }

        return Encoding.ASCII.GetBytes(Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length));
    }
}
