using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>Rich Text written in another way, by what its specification says makes no difference.</summary>
internal static partial class RtfKeepers
{
    static RtfKeepers() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfText("lines", (file, dice) => Place().Replace(file, word => dice.Chance(0.4) ? "\r\n" + word.Value : word.Value)),
        Mutation.OfText("crlf", (file, _) => file.Contains("\\bin", StringComparison.Ordinal) ? null : file.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)),
        Mutation.OfText("capitals", (file, dice) => Hex().Replace(file, hex => dice.Chance(0.5) ? hex.Value.ToUpperInvariant() : hex.Value)),
        Mutation.OfText("unknown-groups", (file, dice) => Place().Replace(file, word => dice.Chance(0.2) ? "{\\*\\unknown12 34{56}}" + word.Value : word.Value)),
        Mutation.OfText("empty-groups", (file, dice) => Place().Replace(file, word => dice.Chance(0.2) ? "{}{\\b}" + word.Value : word.Value)),
        Mutation.OfText("unicode", (file, dice) => !file.Contains("ansicpg936", StringComparison.Ordinal) || !file.Contains("\\uc1", StringComparison.Ordinal) ? null : Pair().Replace(file, pair => dice.Chance(0.5) ? Unicode(pair) : pair.Value)),
        new("behind", (file, _) => [.. file, .. "\r\n\0"u8]),
    ];

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

    // Lead bytes of code page 936 with their trail bytes: a run of pairs is read from its start.
    [GeneratedRegex(@"(?<!\\)\\'([89a-f][0-9a-f])\\'([4-9a-f][0-9a-f])")]
    private static partial Regex Pair();
}
