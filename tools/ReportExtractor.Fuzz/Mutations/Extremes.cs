using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>Numbers at which programs break: the limits of their types, and far beyond any sensible value.</summary>
internal static class Extremes
{
    /// <summary>
    /// The most bytes that a mutation adds to a file: more than any report has, and few enough to be read quickly.
    /// </summary>
    public const int LargestGrowth = 768 * 1024;

    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "00000000000", "127", "128", "255", "256", "1000", "32767", "32768", "-32768", "65535", "65536",
        "100000", "2147483647", "2147483648", "-2147483648", "4294967295", "4294967296", "9223372036854775807",
        "99999999999999999999", "79228162514264337593543950336", "0.0000000000000000000000000001", "1e308", "1e999", "-1e-400",
        "NaN", "3.14", "3,141", "",
    ];

    private static readonly uint[] Words =
    [
        0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFC, 0xFFFFFFFE, 0xFFFFFFFF,
    ];

    /// <summary>A number of repetitions: mostly a few, sometimes enough to break code written for a few.</summary>
    public static int Times(Dice dice) => dice.Pick([2, 2, 3, 5, 17, 60, 300, 3_000, 30_000]);

    /// <summary>A text repeated an extreme number of times.</summary>
    public static string Repeat(string text, Dice dice) => string.Concat(Enumerable.Repeat(text, Times(dice)));

    /// <summary>A text repeated an extreme number of times, but not beyond <see cref="LargestGrowth"/>.</summary>
    public static string RepeatWithinGrowth(string text, Dice dice) =>
        string.Concat(Enumerable.Repeat(text, Math.Min(Times(dice), LargestGrowth / text.Length)));

    /// <summary>A number as text.</summary>
    public static string Number(Dice dice) => dice.Pick(Numbers);

    /// <summary>A number of four bytes.</summary>
    public static uint Word(Dice dice) => dice.Chance(0.7) ? dice.Pick(Words) : (uint)dice.Next();
}
