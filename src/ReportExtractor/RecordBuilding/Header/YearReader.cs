using System.Text.RegularExpressions;
using ReportExtractor.Documents;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>Reads years.</summary>
internal static partial class YearReader
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>A year from 2000 to 2099; null for another number.</summary>
    /// <param name="digits">Its digits, Arabic or Chinese.</param>
    public static int? Parse(string digits)
    {
        var year = 0;
        foreach (var c in digits)
        {
            var digit = c is '零' or '○' or 'O' or '◯' ? 0 : char.IsAsciiDigit(c) ? c - '0' : ChineseDigits.IndexOf(c);
            year = (year * 10) + digit;
        }

        return year is >= 2000 and < 2100 ? year : null;
    }

    /// <summary>
    /// The year that a document names most often. It is only a hint: a title or a period says which year a report is about.
    /// </summary>
    /// <param name="document">The document.</param>
    public static int? MostNamed(Document document) =>
        HeaderText.Lines(document)
            .SelectMany(line => YearNamed().Matches(line))
            .GroupBy(match => match.Value[..4])
            .OrderByDescending(group => group.Count())
            .Select(group => Parse(HeaderText.Plain(group.Key)))
            .FirstOrDefault();

    [GeneratedRegex("20[0-9]{2}\\s*年")]
    private static partial Regex YearNamed();
}
