using System.Globalization;

namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>Numbers that are in a file, but not among the figures that it reports.</summary>
internal static class Decoy
{
    /// <summary>A number other than the right one.</summary>
    /// <param name="right">The right one's text.</param>
    /// <param name="dice">Throws the number.</param>
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

    /// <summary>The rows of a small table as it stands in a page's header or footer.</summary>
    public static List<string[]> PageTable(Dice dice) => [["行政许可", Number("", dice), Number("", dice)]];

    /// <summary>The rows of a table as it stands in a note: last year's applications.</summary>
    public static List<string[]> NoteTable(Dice dice) =>
    [
        ["上年数据", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
        ["一、本年新收政府信息公开申请数量", .. Enumerable.Range(0, 7).Select(_ => Number("", dice))],
        ["二、上年结转政府信息公开申请数量", .. Enumerable.Range(0, 7).Select(_ => Number("", dice))],
    ];
}
