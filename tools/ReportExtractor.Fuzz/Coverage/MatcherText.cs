using System.Text;
using ReportExtractor.Templates;

namespace ReportExtractor.Fuzz.Coverage;

/// <summary>Texts of the forms' own words: each byte stands for a label, a number or what separates cells.</summary>
internal static class MatcherText
{
    private static readonly string[] Separators = ["\t", "\n", " ", "  ", "|", "", "\n\n", ","];

    private static readonly string[] Numbers = ["0", "1", "2", "3", "7", "12", "305", "1.5", "-4", "无", "—", "", "O", "1 2", "20", "9"];

    private static readonly string[] Labels =
    [
        "2021年政府信息公开工作年度报告",
        .. OfficialTemplates.All.SelectMany(form => form.Tables).SelectMany(table => table.Rows)
            .Select(row => row.Number + row.Label)
            .Distinct(),
    ];

    private static readonly string[] Pieces = [.. Separators, .. Numbers, .. Labels];

    /// <summary>The text that bytes stand for, in UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    public static byte[] Of(byte[] bytes) => Encoding.UTF8.GetBytes(string.Concat(bytes.Select(each => Pieces[each % Pieces.Length])));
}
