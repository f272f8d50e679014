using System.Text.RegularExpressions;

namespace ReportExtractor.Parsing.Values;

/// <summary>Units of money and scaled counts, as headers, labels and cells name them.</summary>
internal static partial class MoneyUnit
{
    /// <summary>Yuan.</summary>
    public const string Yuan = "yuan";

    /// <summary>Ten thousand yuan.</summary>
    public const string TenThousandYuan = "10k-yuan";

    /// <summary>A unit that a record has no name for: 亿元, 千元, 万美元.</summary>
    public const string Unknown = "unknown";

    /// <summary>
    /// The last unit that a text names; null if it names none. A text that ends behind the word for unit names one that was lost.
    /// </summary>
    /// <param name="text">A header, a label, or a note.</param>
    public static string? In(string text) =>
        UnitPattern().Matches(text) is { Count: > 0 } matches ? MeaningOf(matches[^1].Groups[1].Value)
        : LostUnitPattern().IsMatch(text) ? Unknown
        : null;

    /// <summary>The unit that a note names behind the word for unit; null for another text.</summary>
    /// <param name="text">The text.</param>
    public static string? InNote(string text) =>
        text.Contains("单位", StringComparison.Ordinal) || text.Contains("單位", StringComparison.Ordinal) ? In(text) : null;

    /// <summary>True for a text that counts in tens, hundreds and so on: 单位：万件.</summary>
    /// <param name="text">The text.</param>
    public static bool ScalesCounts(string text) => ScaledCountPattern().IsMatch(text);

    /// <summary>True for a text that begins with a unit: its first characters may be in the line above.</summary>
    /// <param name="text">A piece of a header.</param>
    public static bool Begins(string text) => UnitAtStart().IsMatch(text);

    /// <summary>What a unit means by what is in front of its 元.</summary>
    private static string MeaningOf(string prefix) => string.Concat(prefix.Where(c => !char.IsWhiteSpace(c))) switch
    {
        "" => Yuan,
        "万" or "萬" => TenThousandYuan,
        _ => Unknown,
    };

    [GeneratedRegex("^\\s*[十百千万亿萬億]*[美港欧日澳歐]?元")]
    private static partial Regex UnitAtStart();

    // A unit ends where no Chinese character follows: 元 in 多元 or 元旦 is none. It may be broken over lines.
    [GeneratedRegex("((?:[十百千万亿萬億]\\s*)*(?:[美港欧日澳歐]\\s*)?)元(?:人民币|整)?(?![\\u4E00-\\u9FFF])")]
    private static partial Regex UnitPattern();

    // 单位： and 单位：亿 have lost what followed, and so has a bracket that is not closed: （单, （百.
    [GeneratedRegex("(?:[单單]位\\s*[:：]\\s*[十百千万亿萬億]*\\s*[）)]?|[（(]\\s*(?:[单單]位?|[十百千万亿萬億]+))\\s*$")]
    private static partial Regex LostUnitPattern();

    [GeneratedRegex("[单單]位\\s*[:：为是為]?\\s*[十百千万亿萬億]+[件条條个個项項宗份次人]")]
    private static partial Regex ScaledCountPattern();
}
