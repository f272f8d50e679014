using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using static ReportExtractor.Fuzz.HostileFiles.HostileTexts;

namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>RTF files with too many groups, cells and fonts, and with numbers that no type holds.</summary>
internal static class HostileRichTexts
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Rich("200,000 groups in each other", () => new string('{', 200_000), ProblemCodes.TooLarge),
        Rich("a million groups beside each other", () => Repeat("{}", 1_000_000) + "}"),
        Rich("bytes beyond the end", () => @"\trowd\cellx100\pard\intbl \bin2147483647 1\cell\row}", ProblemCodes.Corrupt),
        Rich("bytes of negative length", () => @"\bin-2147483648 规章}"),
        Rich("tables of two billion levels", () => @"\itap2000000000 1\nestcell}", ProblemCodes.TooLarge),
        Rich("100,000 cells in a row", () => RowOf(100_000)),
        Rich("definitions of rows without end", () => Repeat(@"\trowd\cellx1\cellx0\cellx-5\cellx2147483647 ", 50_000) + "}"),
        Rich("numbers beyond all types", () => Repeat(@"\u99999999999\'zz\cellx99999999999999999999\fs-0", 30_000) + "}"),
        Rich("200,000 fonts", () => Fonts(200_000) + "规章}"),
        Rich("words without end", () => @"\" + new string('a', 2_000_000) + "}"),
    ];

    private static HostileFile Rich(string name, Func<string> make, string? code = null) =>
        HostileFile.Of(name, "rtf", () => Encoding.UTF8.GetBytes(@"{\rtf1\ansicpg936 " + make()), code);

    private static string RowOf(int cells)
    {
        var definitions = string.Concat(Enumerable.Range(1, cells).Select(i => $@"\cellx{i}"));
        return @"\trowd" + definitions + @"\pard\intbl " + Repeat(@"1\cell ", cells) + @"\row}";
    }

    private static string Fonts(int count)
    {
        var fonts = Enumerable.Range(0, count).Select(i => $@"{{\f{i}\fcharset134 A;}}");
        return @"{\fonttbl" + string.Concat(fonts) + "}";
    }
}
