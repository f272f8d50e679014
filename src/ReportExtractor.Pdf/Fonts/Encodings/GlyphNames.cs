using System.Globalization;
using System.Text;

namespace ReportExtractor.Pdf.Fonts.Encodings;

/// <summary>The characters of glyph names (Adobe Glyph List Specification, §2).</summary>
internal static class GlyphNames
{
    // Longer names occur in no glyph list.
    private const int LongestName = 128;

    private static readonly Dictionary<string, string> Listed = EmbeddedText.Words("GlyphNames.txt")
        .Select(word => word.Split('='))
        .ToDictionary(
            pair => pair[0],
            pair => Characters.Of(int.Parse(pair[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);

    /// <summary>The characters of a name; empty for a meaningless name such as <c>g123</c>.</summary>
    /// <param name="name">The name.</param>
    public static string Text(string name)
    {
        if (name.Length > LongestName)
        {
            return "";
        }

        // The suffix after the first full stop describes the shape, not the character. Underscores join the parts of a ligature.
        var stop = name.IndexOf('.', StringComparison.Ordinal);
        var plain = stop < 0 ? name : name[..stop];
        if (!plain.Contains('_', StringComparison.Ordinal))
        {
            return Part(plain);
        }

        var text = new StringBuilder();
        foreach (var part in plain.Split('_'))
        {
            text.Append(Part(part));
        }

        return text.ToString();
    }

    private static string Part(string name)
    {
        if (Listed.TryGetValue(name, out var listed))
        {
            return listed;
        }

        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && name.Length % 4 == 3)
        {
            return Sequence(name.AsSpan(3));
        }

        return name.Length is >= 5 and <= 7 && name[0] == 'u' && IsHex(name.AsSpan(1))
            ? Characters.Of(int.Parse(name.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture))
            : "";
    }

    private static string Sequence(ReadOnlySpan<char> digits)
    {
        if (!IsHex(digits))
        {
            return "";
        }

        var text = "";
        for (var at = 0; at < digits.Length; at += 4)
        {
            text += Characters.Of(int.Parse(digits.Slice(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        }

        return text.Length == 1 ? Characters.Of(text[0]) : text;
    }

    /// <summary>The specification requires capitals, but some writers use small letters.</summary>
    private static bool IsHex(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }
        }

        return true;
    }
}
