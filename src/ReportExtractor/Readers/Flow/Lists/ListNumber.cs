using System.Globalization;
using System.Text;

namespace ReportExtractor.Readers.Flow.Lists;

/// <summary>Writes numbers in the formats of lists.</summary>
internal static class ListNumber
{
    private const string ChineseDigits = "〇一二三四五六七八九";
    private const string FinancialDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"),
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">A value of ST_NumberFormat (ECMA-376-1 §17.18.59); in an unknown format, digits are written.</param>
    public static string Print(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => ToRoman(number),
        "lowerRoman" => ToRoman(number).ToLowerInvariant(),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            or "koreanCounting" => Chinese(number, ChineseDigits, "十百千", dropsFirstOne: true),
        "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" =>
            Chinese(number, FinancialDigits, "拾佰仟", dropsFirstOne: false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital2" =>
            Digits(number, ChineseDigits),
        "ideographTraditional" => Cycle(number, Stems),
        "ideographZodiac" => Cycle(number, Branches),
        "decimalFullWidth" or "decimalFullWidth2" => Digits(number, "０１２３４５６７８９"),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
        "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Enclosed(int number, char first, int count) =>
        number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Plain(number);

    private static string Cycle(int number, string signs) =>
        number >= 1 ? signs[(number - 1) % signs.Length].ToString() : Plain(number);

    private static string Digits(int number, string digits) =>
        number < 0 ? Plain(number) : string.Concat(Plain(number).Select(c => digits[c - '0']));

    /// <summary>A … Z, AA, BB …: Word repeats the letter. After thirty repeats, digits are easier to read.</summary>
    private static string Letters(int number, char first) =>
        number is >= 1 and <= 26 * 30 ? new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1) : Plain(number);

    private static string ToRoman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Plain(number);
        }

        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    /// <summary>一, 十, 十一, 二十, 一百〇五. No list of a report has ten thousand numbers.</summary>
    private static string Chinese(int number, string digits, string units, bool dropsFirstOne)
    {
        if (number is < 0 or > 9999)
        {
            return Plain(number);
        }

        if (number == 0)
        {
            return digits[0].ToString();
        }

        var text = new StringBuilder();
        var gap = false;
        var figures = Plain(number);
        for (var i = 0; i < figures.Length; i++)
        {
            var digit = figures[i] - '0';
            var unit = figures.Length - 1 - i;
            if (digit == 0)
            {
                gap = true;
                continue;
            }

            if (gap)
            {
                text.Append(digits[0]);
                gap = false;
            }

            text.Append(digits[digit]);
            if (unit > 0)
            {
                text.Append(units[unit - 1]);
            }
        }

        return dropsFirstOne && number is >= 10 and < 20 ? text.ToString(1, text.Length - 1) : text.ToString();
    }
}
