using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Content.Tokens;

/// <summary>Reads inline images (ISO 32000-1 §8.9.7): <c>BI</c>, entries, <c>ID</c>, data, <c>EI</c>.</summary>
internal static class InlineImageReader
{
    /// <summary>Number of bytes after <c>EI</c> that must look like content.</summary>
    private const int BytesLookedAt = 32;

    /// <summary>Number of tokens after <c>EI</c> that must be valid.</summary>
    private const int WordsLookedAt = 5;

    /// <summary>Maximum number of <c>EI</c> that are tried for an image.</summary>
    private const int MostCandidates = 100;

    /// <summary>The longest operator has three letters (Annex A).</summary>
    private const int LongestOperator = 3;

    /// <summary>Reads an inline image.</summary>
    /// <param name="parser">The parser, after <c>BI</c>. It stops after <c>EI</c>, or at the end.</param>
    public static PdfStream Read(PdfParser parser)
    {
        var dictionary = ReadEntries(parser);
        var lexer = parser.Lexer;
        if (!lexer.IsKeyword("ID"))
        {
            return new PdfStream(dictionary, ReadOnlyMemory<byte>.Empty);
        }

        // One white-space character after ID belongs to it, or two if they are a line end.
        var bytes = lexer.Bytes.Span;
        var start = lexer.Position;
        if (start + 1 < bytes.Length && bytes[start] == '\r' && bytes[start + 1] == '\n')
        {
            start += 2;
        }
        else if (start < bytes.Length && PdfCharacters.IsWhiteSpace(bytes[start]))
        {
            start++;
        }

        var end = FindEnd(bytes, start, StatedLength(dictionary), out var behind);
        lexer.Position = behind;
        return new PdfStream(dictionary, lexer.Bytes[start..end]);
    }

    private static PdfDictionary ReadEntries(PdfParser parser)
    {
        var entries = new Dictionary<string, PdfObject>();
        string? key = null;
        while (true)
        {
            var value = parser.Read();
            if (value is null)
            {
                // Only ID ends the entries. EI ends an image without data.
                if (parser.Lexer.Kind == PdfTokenKind.End || parser.Lexer.IsKeyword("ID") || parser.Lexer.IsKeyword("EI"))
                {
                    return new PdfDictionary(entries);
                }

                key = null;
            }
            else if (key is not null)
            {
                entries[key] = value;
                key = null;
            }
            else if (value is PdfName name)
            {
                key = WriteOut(name.Value);
            }
        }
    }

    /// <summary>The full form of an abbreviated key (table 93).</summary>
    private static string WriteOut(string key) => key switch
    {
        "BPC" => "BitsPerComponent",
        "CS" => "ColorSpace",
        "D" => "Decode",
        "DP" => "DecodeParms",
        "F" => "Filter",
        "H" => "Height",
        "IM" => "ImageMask",
        "I" => "Interpolate",
        "L" => "Length",
        "W" => "Width",
        _ => key,
    };

    /// <summary>
    /// The length of the data if it is stated, or follows from the size of an image without a filter; otherwise -1.
    /// </summary>
    private static int StatedLength(PdfDictionary dictionary)
    {
        if (Number(dictionary, "Length") is { } length)
        {
            return length;
        }

        if (dictionary.Entries.ContainsKey("Filter") || Number(dictionary, "Width") is not { } width || Number(dictionary, "Height") is not { } height)
        {
            return -1;
        }

        var isMask = dictionary.Entries.GetValueOrDefault("ImageMask") is PdfBoolean { Value: true };
        var colors = isMask ? 1 : (dictionary.Entries.GetValueOrDefault("ColorSpace") as PdfName)?.Value switch
        {
            "RGB" or "DeviceRGB" => 3,
            "CMYK" or "DeviceCMYK" => 4,
            _ => 1,
        };
        const int BitsPerByte = 8;
        var bits = isMask ? 1 : Number(dictionary, "BitsPerComponent") ?? BitsPerByte;
        var size = ((((long)width * colors * bits) + BitsPerByte - 1) / BitsPerByte) * height;
        return size <= int.MaxValue ? (int)size : -1;
    }

    private static int? Number(PdfDictionary dictionary, string key) =>
        dictionary.Entries.GetValueOrDefault(key) is PdfNumber { Value: >= 0 and <= ushort.MaxValue * 16.0 } number ? (int)number.Value : null;

    /// <summary>Finds the end of the data.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="start">The start of the data.</param>
    /// <param name="length">The stated length, or -1.</param>
    /// <param name="behind">The position after <c>EI</c>.</param>
    private static int FindEnd(ReadOnlySpan<byte> bytes, int start, int length, out int behind)
    {
        if (length >= 0 && length <= bytes.Length - start)
        {
            var marker = PdfCharacters.SkipWhiteSpace(bytes, start + length);
            if (IsMarker(bytes, marker))
            {
                behind = marker + 2;
                return start + length;
            }
        }

        // EI follows white space or the end marker of an ASCII filter. Only if there is no such EI, any preceding byte is
        // accepted.
        var end = FindMarker(bytes, start, isStrict: true);
        end = end < 0 ? FindMarker(bytes, start, isStrict: false) : end;
        if (end < 0)
        {
            behind = bytes.Length;
            return bytes.Length;
        }

        behind = end + 2;
        return end > start && PdfCharacters.IsWhiteSpace(bytes[end - 1]) ? end - 1 : end;
    }

    /// <summary>The first <c>EI</c> that is followed by content; otherwise the first <c>EI</c>; otherwise -1.</summary>
    private static int FindMarker(ReadOnlySpan<byte> bytes, int start, bool isStrict)
    {
        var first = -1;
        var candidates = 0;
        for (var at = start; at < bytes.Length && candidates < MostCandidates; at++)
        {
            var found = bytes[at..].IndexOf("EI"u8);
            if (found < 0)
            {
                break;
            }

            at += found;
            if (!IsMarker(bytes, at) || (isStrict && at > start && !IsEndOfData(bytes[at - 1])))
            {
                continue;
            }

            if (IsContent(bytes[(at + 2)..]))
            {
                return at;
            }

            candidates++;
            first = first < 0 ? at : first;
        }

        return first;
    }

    private static bool IsEndOfData(byte value) => PdfCharacters.IsWhiteSpace(value) || value == '>';

    private static bool IsMarker(ReadOnlySpan<byte> bytes, int at) =>
        at + 1 < bytes.Length && bytes[at] == 'E' && bytes[at + 1] == 'I' && (at + 2 == bytes.Length || !PdfCharacters.IsRegular(bytes[at + 2]));

    /// <summary>True if the bytes look like content, not like image data that contains the two letters by chance.</summary>
    private static bool IsContent(ReadOnlySpan<byte> bytes)
    {
        var window = bytes[..Math.Min(bytes.Length, BytesLookedAt)];
        foreach (var value in window)
        {
            if (value is 0 or > 0x7E || (value < ' ' && !PdfCharacters.IsWhiteSpace(value)))
            {
                return false;
            }
        }

        var lexer = new PdfLexer(window.ToArray());
        for (var i = 0; i < WordsLookedAt; i++)
        {
            var kind = lexer.Next();
            if (kind == PdfTokenKind.End || lexer.Position >= window.Length)
            {
                return true;
            }

            if (kind == PdfTokenKind.Keyword && (lexer.Text.Length > LongestOperator || !IsOperator(lexer.Text)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOperator(string word) => word is "'" or "\"" || char.IsAsciiLetter(word[0]);
}
