using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>
/// Texts that try to keep the reader busy without end or to exhaust memory. Most begin like a table, so that they are not refused at once.
/// </summary>
internal static class HostileTexts
{
    private const string Start =
        "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Text("nothing", () => "", ProblemCodes.Empty),
        Text("white space", () => Repeat(" \n\t\u3000", 100_000), ProblemCodes.Empty),
        HostileFile.Of("no text at all", "txt", () => Noise(100_000), ProblemCodes.UnsupportedFormat),
        HostileFile.Of("zeros", "txt", () => new byte[1_000_000], ProblemCodes.Empty),
        HostileFile.Of(
            "invalid bytes in the middle",
            "txt",
            () => [.. Encoding.UTF8.GetBytes(Start), 0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5, .. Encoding.UTF8.GetBytes("\n" + Start)]),
        HostileFile.Of("half of a character at the end", "txt", () => Encoding.UTF8.GetBytes(Start)[..^1]),
        HostileFile.Of(
            "halves of characters in UTF-16",
            "txt",
            () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Start), .. Enumerable.Repeat<byte>(0xD8, 100_001)]),
        Text("a line of 50 MB", () => Repeat("规章0", 50_000_000 / 7), ProblemCodes.TooLarge),
        Text("a million tabs", () => Start + "规章" + new string('\t', 1_000_000)),
        Text("a million bars", () => Start + new string('|', 1_000_000)),
        Text("a million commas", () => Start + "|规章|" + new string(',', 1_000_000)),
        Text("a number of a million digits", () => Start + "规章\t" + new string('7', 1_000_000)),
        Text("200,000 numbers in a cell", () => Start + "|规章|" + Repeat("12 ", 200_000) + "|\n"),
        Text("200,000 numbers in a frame", () => "+---+---+\n|规章|" + Repeat("12 ", 200_000) + "|\n+---+---+\n"),
        Text("half a million numbers a line each", () => Repeat("0\n", 500_000)),
        Text("20,000 tables in each other", () => Repeat("<table><tr><td>", 20_000) + "1 2 3", ProblemCodes.NoStatutoryTable),
        Text("rules without end", () => Repeat("+---+\n", 70_000), ProblemCodes.NoStatutoryTable),
        Text("lines of a frame without end", () => Start + Repeat("├───┼───┤\n│规章│1│\n", 60_000)),
        Text("headers of dashes without end", () => Repeat("--- ---\na b\n", 100_000)),
        Text("a table of 10 MB", () => Repeat("规章\t0\t0\t0\n", 800_000), ProblemCodes.TooLarge),
        Text("a thousand times every label", () => Labels(1000)),
        Text("every label in a line", () => Repeat(Labels(1).Replace('\n', ' '), 200)),
        Text("brackets without end", () => Start + Repeat("规章（(", 200_000)),
        Text("a cell cut off over 60,000 lines", () => "规章\t1\n规章\t2\n规章\t3\n规章\t4\n" + Repeat(new string('x', 80) + "\n", 60_000)),
        Text("bars that flow over 60,000 lines", () => Repeat("规章 |\n1 | 2\n", 30_000)),
        Text("rows without bars in front", () => Start + Repeat("| 规章 | 1\n\n", 60_000)),
        Text("marks on one letter", () => Start + "规章" + new string('\u0301', 1_000_000) + "\t1\t2\t3\n"),
        Text("a million years", () => Repeat("2021年", 1_000_000)),
        Text("a title of a megabyte", () => Repeat("某某区人民政府", 50_000) + "2021年政府信息公开工作年度报告\n" + Start),
        Text("entries of a contents list without end", () => Repeat("三、收到和处理政府信息公开申请情况\n|\n", 50_000)),
    ];

    /// <summary>A text many times over.</summary>
    internal static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    /// <summary>A document type in which each entity is ten times the one before.</summary>
    /// <param name="first">The text of the entity a.</param>
    /// <param name="last">The name of the last entity.</param>
    internal static string BillionLaughs(string first, char last)
    {
        var entities = Enumerable.Range('b', last - 'a').Select(name =>
            $"<!ENTITY {(char)name} \"{Repeat($"&{(char)(name - 1)};", 10)}\">");
        return $"<!DOCTYPE d [<!ENTITY a \"{first}\">{string.Concat(entities)}]>";
    }

    /// <summary>Bytes without meaning, the same ones each time.</summary>
    internal static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        return bytes;
    }

    private static HostileFile Text(string name, Func<string> make, string? code = null) =>
        HostileFile.Of(name, "txt", () => Encoding.UTF8.GetBytes(make()), code);

    private static string Labels(int times)
    {
        var rows = OfficialTemplates.All.SelectMany(template => template.Tables).SelectMany(table => table.Rows);
        return Repeat(string.Concat(rows.Select(row => $"{row.Label}\t1\t2\t3\n")), times);
    }
}
