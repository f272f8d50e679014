using System.IO.Hashing;
using System.Text.Json;

namespace ReportExtractor.Writers.Json;

/// <summary>
/// Texts that were read, so that the same text again is the same string: keys, codes and sentences come in every record. A bounded number
/// is kept. Can be used by several threads at once: a place holds one text or another, and never a part of one.
/// </summary>
internal sealed class TextPool
{
    /// <summary>Places for the keys, codes, short numbers and sentences of both forms, about a thousand, with room between them.</summary>
    private const int Places = 8192;

    /// <summary>The sentence for one reason has up to 300 bytes. Longer texts are rarely the same.</summary>
    private const int LongestBytes = 512;

    private readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>The text at which a reader stands, or null.</summary>
    /// <param name="json">The reader.</param>
    /// <exception cref="InvalidOperationException">There is another value, or the text is not UTF-8.</exception>
    public string? Read(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String || json.ValueIsEscaped || json.ValueSpan.Length > LongestBytes)
        {
            return json.GetString();
        }

        var bytes = json.ValueSpan;
        ref var place = ref _entries[XxHash3.HashToUInt64(bytes) % Places];
        if (place is { } known && bytes.SequenceEqual(known.Bytes))
        {
            return known.Text;
        }

        var text = json.GetString()!;
        place = new Entry(bytes.ToArray(), text);
        return text;
    }

    private sealed record Entry(byte[] Bytes, string Text);
}
