using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReportExtractor.Writers;

namespace ReportExtractor.Batch.Journals;

/// <summary>The lines of a journal as text: a check of sixteen hexadecimal digits, a blank, a JSON object, <c>\n</c>.</summary>
internal static class JournalText
{
    /// <summary>Enough to detect a line that was cut by a crash. It does not protect against forgery.</summary>
    private const int CheckBytes = 8;

    /// <summary>A line that lacks a member, or has null where there must be a value, is not whole.</summary>
    private static readonly JournalJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<OutputFormat>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });

    public static byte[] Of(JournalLine line)
    {
        var json = JsonSerializer.Serialize(line, Json.JournalLine);
        return Encoding.UTF8.GetBytes($"{CheckOf(json)} {json}\n");
    }

    /// <summary>Parses a line without its line end.</summary>
    /// <returns>False if the line is not whole.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out JournalLine? line)
    {
        line = null;
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (blank != 2 * CheckBytes || CheckOf(text[(blank + 1)..]) != text[..blank])
        {
            return false;
        }

        try
        {
            line = JsonSerializer.Deserialize(text.AsSpan(blank + 1), Json.JournalLine);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            // A line of another version with a valid check.
        }

        return IsSound(line);
    }

    /// <summary>A check that fits does not make a line one of this program's: every number in it is used.</summary>
    private static bool IsSound([NotNullWhen(true)] JournalLine? line) => line switch
    {
        JournalHead head => head.Shard >= 1 && head.Shard <= head.Shards && head.Headers.All(length => length >= 0),
        JournalEntry entry => entry.Lengths.All(length => length >= 0),
        JournalEnd end => end.Inputs >= 0 && end.Inputs <= end.AllInputs,
        _ => false,
    };

    private static string CheckOf(string json) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, CheckBytes));
}
