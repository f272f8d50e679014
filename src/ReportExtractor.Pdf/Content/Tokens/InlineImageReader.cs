using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Content.Tokens;

/// <summary>Reads inline images (ISO 32000-1 §8.9.7): <c>BI</c>, entries, <c>ID</c>, data, <c>EI</c>.</summary>
internal static class InlineImageReader
{
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

        var end = new InlineImageEnd(lexer.Names).Find(bytes, start, StatedLength(dictionary), out var after);
        lexer.Position = after;
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
                key = Unabbreviate(name.Value);
            }
        }
    }

    /// <summary>The full form of an abbreviated key (table 93).</summary>
    private static string Unabbreviate(string key) => key switch
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

        if (dictionary.Entries.ContainsKey("Filter")
            || Number(dictionary, "Width") is not { } width
            || Number(dictionary, "Height") is not { } height)
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
        dictionary.Entries.GetValueOrDefault(key) is PdfNumber { Value: >= 0 and <= ushort.MaxValue * 16.0 } number
            ? (int)number.Value
            : null;
}
