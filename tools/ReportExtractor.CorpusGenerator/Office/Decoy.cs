using System.Globalization;

namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>Numbers in a file that are not among its figures.</summary>
internal static class Decoy
{
    /// <summary>A number that differs from the right one.</summary>
    /// <param name="right">The text of the right number.</param>
    /// <param name="dice">Chooses the number.</param>
    public static string Number(string right, Dice dice)
    {
        string wrong;
        do
        {
            wrong = dice.Between(11, 989).ToString(CultureInfo.InvariantCulture);
        }
        while (right.Contains(wrong, StringComparison.Ordinal));

        return wrong;
    }

    /// <summary>Whether a footnote mark can follow a cell's text without becoming part of it: after a sign it would be a number.</summary>
    public static bool CanBearMark(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    /// <summary>The rows of a small table for the header or footer of a page.</summary>
    public static List<string[]> PageTable(Dice dice) => [["行政许可", Number("", dice), Number("", dice)]];

    /// <summary>The rows of a table for a note: the applications of the year before.</summary>
    public static List<string[]> NoteTable(Dice dice) =>
    [
        ["上年数据", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
        ["一、本年新收政府信息公开申请数量", .. Enumerable.Range(0, 7).Select(_ => Number("", dice))],
        ["二、上年结转政府信息公开申请数量", .. Enumerable.Range(0, 7).Select(_ => Number("", dice))],
    ];
}
