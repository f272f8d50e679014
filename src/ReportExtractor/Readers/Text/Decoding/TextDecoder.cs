using System.Text;

namespace ReportExtractor.Readers.Text.Decoding;

/// <summary>From bytes to characters. The encoding is told from the bytes alone.</summary>
internal static class TextDecoder
{
    /// <summary>So many bytes are looked at to tell UTF-16 and the legacy encodings apart: enough for a title and the first lines.</summary>
    private const int SampleLength = 64 * 1024;

    /// <summary>Characters that every such report is full of, Simplified and Traditional: right decoding finds many, wrong decoding next to none.</summary>
    private const string Telling = "政府信息公开開年度报報告工作第二十条條项項的和本行政数數量情况況申请請不予理";

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes.</summary>
    /// <param name="bytes">The bytes of a text.</param>
    /// <param name="declared">The name of the encoding that the text itself or what it came with says; null where nothing is said. Often wrong.</param>
    /// <returns>The text without byte order mark; how many places held bytes that are no text.</returns>
    public static (string Text, int InvalidPlaces) Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var encoding = Detect(bytes, declared, out var preamble);
        var text = encoding.GetString(bytes[preamble..]);
        return (text, Count(text, '\uFFFD'));
    }

    /// <summary>True where what was decoded is no text: of its first part, one character in eight is none that a text has.</summary>
    /// <param name="text">What was decoded.</param>
    public static bool LooksBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var odd = 0;
        foreach (var c in sample)
        {
            odd += c is '\uFFFD' || (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\0')) || c is >= '\uE000' and <= '\uF8FF' ? 1 : 0;
        }

        return odd * 8 > sample.Length;
    }

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

        // Some bytes are wrong. Whichever encoding makes most sense of the text is it; UTF-8 comes first where they are even.
        Encoding best = Encoding.UTF8;
        var bestScore = int.MinValue;
        Encoding[] candidates = [Encoding.UTF8, .. Named(declared), Encoding.GetEncoding("GB18030"), Encoding.GetEncoding(950)];
        foreach (var candidate in candidates)
        {
            var score = Sense(candidate.GetString(sample));
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    /// <summary>The encoding of a name; GB2312 and GBK are called by each other's names, and GB18030 holds both.</summary>
    private static IEnumerable<Encoding> Named(string? name) =>
        Array.Find(Encoding.GetEncodings(), known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { CodePage: not (936 or 52936 or 1200 or 1201 or 12000 or 12001) } found ? []
        : [found.GetEncoding()];

    /// <summary>In UTF-16 the ends of lines, digits and tabs leave zero bytes on the one side; 一 (U+4E00) and ─ (U+2500) on the other. Which is which is told by the sense that it makes.</summary>
    private static Encoding? Utf16(ReadOnlySpan<byte> sample)
    {
        // One pair in two hundred at the least: stray NULs in a UTF-8 text are fewer, and leave it more sense.
        if (sample.Count((byte)0) * 400 < sample.Length)
        {
            return null;
        }

        var little = Sense(Encoding.Unicode.GetString(sample));
        var big = Sense(Encoding.BigEndianUnicode.GetString(sample));
        return Math.Max(little, big) < Sense(Encoding.UTF8.GetString(sample)) ? null : little >= big ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    private static int Sense(string text)
    {
        var score = 0;
        foreach (var c in text)
        {
            score += c == '\uFFFD' ? -3 : Telling.Contains(c) ? 2 : c is >= '\uE000' and <= '\uF8FF' ? -2 : 0;
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
