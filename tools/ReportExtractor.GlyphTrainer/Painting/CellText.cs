using System.Globalization;

namespace ReportExtractor.GlyphTrainer.Painting;

/// <summary>What stands in figure cells, with all characters often enough to learn them.</summary>
internal static class CellText
{
    private static readonly string[] Nils = ["—", "-", "/", "无", "--", "——", "－", "–", "\\", "×", "一", "／", "無"];
    private const string Others = "元万件个项减增约年月日第共计其他人不予公开政府信息法规章行许可处罚收费复议诉讼ABEQabekx:;*=#&二三十口门土工日目己已田";

    /// <summary>Makes a text.</summary>
    /// <param name="random">What decides.</param>
    public static string Next(Random random)
    {
        var number = random.Next((int)Math.Pow(10, random.Next(1, 7))).ToString(CultureInfo.InvariantCulture);
        return random.Next(24) switch
        {
            0 or 1 or 2 => Nils[random.Next(Nils.Length)],
            3 => "-" + number,
            4 or 5 => number + "." + random.Next(10, 99).ToString(CultureInfo.InvariantCulture),
            6 or 7 => random.Next(1000, 9_999_999).ToString("#,##0", CultureInfo.InvariantCulture),
            8 => "(" + number + ")",
            9 => "+" + number + "%",
            10 or 11 => string.Concat(Enumerable.Range(0, 3).Select(_ => Others[random.Next(Others.Length)])),
            12 => number + Others[random.Next(Others.Length)],
            13 => string.Concat(number.Select(c => (char)(c + 0xFEE0))),
            14 => new string("017"[random.Next(3)], random.Next(1, 5)),
            _ => number,
        };
    }
}
