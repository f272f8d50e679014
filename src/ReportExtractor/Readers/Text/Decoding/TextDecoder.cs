using System.Text;

namespace ReportExtractor.Readers.Text.Decoding;

/// <summary>Decodes the bytes of a text. The encoding is found from the bytes.</summary>
internal static class TextDecoder
{
    /// <summary>
    /// The number of bytes from which UTF-16 and the legacy encodings are recognized: enough for a title and the first lines.
    /// </summary>
    private const int SampleLength = 64 * 1024;

    /// <summary>
    /// Frequent characters of reports, Simplified and Traditional: text in the right encoding has many of them, text in a wrong one
    /// hardly any.
    /// </summary>
    private const string Frequent = "政府信息公开開年度报報告工作第二十条條项項的和本行政数數量情况況申请請不予理";

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes a text.</summary>
    /// <param name="bytes">The bytes of a text.</param>
    /// <param name="declared">The name of the encoding that is declared in the text or beside it, or null. It is often wrong.</param>
    /// <returns>The text without a byte order mark, and the number of places with invalid bytes.</returns>
    public static (string Text, int InvalidPlaces) Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var encoding = Detect(bytes, declared, out var preamble);
        var text = encoding.GetString(bytes[preamble..]);
        return (text, Count(text, '\uFFFD'));
    }

    /// <summary>True if decoded bytes are not text: one character in eight of the first ones is a control or private character.</summary>
    /// <param name="text">The decoded bytes.</param>
    public static bool LooksBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var odd = 0;
        foreach (var c in sample)
        {
            odd += IsOdd(c) ? 1 : 0;
        }

        return odd * 8 > sample.Length;
    }

    private static bool IsOdd(char c) =>
        c is '\uFFFD' or >= '\uE000' and <= '\uF8FF' || (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\0'));

    private static Encoding Detect(ReadOnlySpan<byte> bytes, string? declared, out int preamble)
    {
        preamble = 0;
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                preamble = 3;
                return Encoding.UTF8;
            case [0xFF, 0xFE, 0, 0, ..]:
                preamble = 4;
                return Encoding.UTF32;
            case [0xFF, 0xFE, ..]:
                preamble = 2;
                return Encoding.Unicode;
            case [0xFE, 0xFF, ..]:
                preamble = 2;
                return Encoding.BigEndianUnicode;
            default:
                return DetectWithoutMark(bytes, declared);
        }
    }

    private static Encoding DetectWithoutMark(ReadOnlySpan<byte> bytes, string? declared)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleLength) & ~1)];
        if (sample.Length >= 4 && Utf16(sample) is { } utf16)
        {
            return utf16;
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return Encoding.UTF8;
        }

        // Some bytes are invalid in UTF-8. The encoding with the highest score is used, and UTF-8 if the scores are equal.
        Encoding best = Encoding.UTF8;
        var bestScore = int.MinValue;
        Encoding[] candidates = [Encoding.UTF8, .. Named(declared), Encoding.GetEncoding("GB18030"), Encoding.GetEncoding(950)];
        foreach (var candidate in candidates)
        {
            var score = ScoreOf(candidate.GetString(sample));
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    /// <summary>
    /// The encoding with a name. GB2312 and GBK are often confused, and GB18030 includes both; UTF-16 and UTF-32 have been excluded before.
    /// </summary>
    private static IEnumerable<Encoding> Named(string? name)
    {
        var found = Array.Find(Encoding.GetEncodings(), known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return found is { CodePage: not (936 or 52936 or 1200 or 1201 or 12000 or 12001) } ? [found.GetEncoding()] : [];
    }

    /// <summary>
    /// UTF-16, if the bytes are: line ends, digits and tabs leave zero bytes at one end of a pair; 一 (U+4E00) and ─ (U+2500) at the other.
    /// The byte order with the higher score is used.
    /// </summary>
    private static Encoding? Utf16(ReadOnlySpan<byte> sample)
    {
        // At least one pair in two hundred has a zero byte. Stray NULs in UTF-8 text are fewer, and the text scores higher as UTF-8.
        if (sample.Count((byte)0) * 400 < sample.Length)
        {
            return null;
        }

        var little = ScoreOf(Encoding.Unicode.GetString(sample));
        var big = ScoreOf(Encoding.BigEndianUnicode.GetString(sample));
        var utf8 = ScoreOf(Encoding.UTF8.GetString(sample));
        return Math.Max(little, big) < utf8 ? null : little >= big ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    /// <summary>The score of decoded text: frequent characters count for it, invalid and private ones against it.</summary>
    private static int ScoreOf(string text)
    {
        var score = 0;
        foreach (var c in text)
        {
            score += c == '\uFFFD' ? -3 : Frequent.Contains(c) ? 2 : c is >= '\uE000' and <= '\uF8FF' ? -2 : 0;
        }

        return score;
    }

    private static int Count(string text, char wanted)
    {
        var count = 0;
        foreach (var c in text.AsSpan())
        {
            if (c == wanted)
            {
                count++;
            }
        }

        return count;
    }
}
