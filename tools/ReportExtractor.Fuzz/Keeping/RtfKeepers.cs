using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>RTF files written in another way that makes no difference by the specification.</summary>
internal static partial class RtfKeepers
{
    static RtfKeepers() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        MatchMutations.OfEach("lines", Place(), 0.4, word => "\r\n" + word.Value),
        Mutation.OfText(
            "crlf",
            (file, _) => file.Contains("\\bin", StringComparison.Ordinal) ? null : TextKeepers.Lines(file, "\r\n")),
        MatchMutations.OfEach("capitals", Hex(), 0.5, hex => hex.Value.ToUpperInvariant()),
        MatchMutations.OfEach("unknown-groups", Place(), 0.2, word => "{\\*\\unknown12 34{56}}" + word.Value),
        MatchMutations.OfEach("empty-groups", Place(), 0.2, word => "{}{\\b}" + word.Value),
        Mutation.OfText("unicode", InUnicode),
        new("behind", (file, _) => [.. file, .. "\r\n\0"u8]),
    ];

    private static string? InUnicode(string file, Dice dice)
    {
        var isConvertible = file.Contains("ansicpg936", StringComparison.Ordinal) && file.Contains("\\uc1", StringComparison.Ordinal);
        return isConvertible ? Pair().Replace(file, pair => dice.Chance(0.5) ? Unicode(pair) : pair.Value) : null;
    }

    private static string Unicode(Match pair)
    {
        byte[] bytes = [Byte(pair.Groups[1].ValueSpan), Byte(pair.Groups[2].ValueSpan)];
        var text = Encoding.GetEncoding(936).GetString(bytes);
        return text.Length == 1 && text[0] != '\uFFFD' && text[0] != '?' ? $"\\u{(short)text[0]}?" : pair.Value;
    }

    private static byte Byte(ReadOnlySpan<char> hex) => byte.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\\(pard|cell|row|par)(?![a-z])")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<=\\')[0-9a-f]{2}")]
    private static partial Regex Hex();

    // A lead byte of code page 936 with its trail byte. A run of pairs is matched from its start.
    [GeneratedRegex(@"(?<!\\)\\'([89a-f][0-9a-f])\\'([4-9a-f][0-9a-f])")]
    private static partial Regex Pair();
}
