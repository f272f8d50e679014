using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Documents;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Records;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>
/// The title and year of a report whose form has labels of letters. Nothing is known of the words of such titles, so only what is plain
/// is used: a line ahead of the tables with a year and no other number.
/// </summary>
/// <param name="Title">The title, or null.</param>
/// <param name="Year">The year.</param>
internal sealed partial record WesternTitle(string? Title, int Year)
{
    /// <summary>The title is on the first page: at most this many lines are ahead of the tables.</summary>
    private const int MostLinesAhead = 40;

    /// <summary>A longer line is prose: twice as many letters as <see cref="TitleFinder.LongestTitle"/> has Chinese characters.</summary>
    private const int LongestTitle = 2 * TitleFinder.LongestTitle;

    /// <summary>Finds the title. Null if no line ahead of the tables has one, or if lines name several years before one does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    public static WesternTitle? Find(Document document, FormVocabulary vocabulary)
    {
        string[] lines = [.. HeaderText.Lines(document).Take(MostLinesAhead)
            .SelectMany(text => text.Split('\n'))
            .TakeWhile(line => !IsOfTable(line, vocabulary))
            .Concat(document.Titles)
            .Select(HeaderText.WithoutMarks)
            .Where(line => line.Length is > 0 and <= LongestTitle)];
        for (var i = 0; i < lines.Length; i++)
        {
            if (YearIn(lines[i]) is { } year)
            {
                return new WesternTitle(IsTitle(lines[i]) ? lines[i] : i > 0 ? lines[i - 1] : null, year);
            }
        }

        return null;
    }

    /// <summary>True for a line with the words of a report's title and another year.</summary>
    /// <param name="line">The line.</param>
    /// <param name="header">The report's header.</param>
    public static bool IsOfOtherYear(string line, ReportHeader header) =>
        header is { Title: { } title, Year: { } own } && YearIn(HeaderText.WithoutMarks(line)) is { } year && year != own
        && string.Equals(WordsOf(line), WordsOf(title), StringComparison.OrdinalIgnoreCase);

    private static string WordsOf(string line) => string.Concat(line.Where(LabelWords.IsLetter));

    /// <summary>True for a line that is or begins with a label of a table.</summary>
    private static bool IsOfTable(string line, FormVocabulary vocabulary) =>
        vocabulary.LabelOf(line) is var label && (vocabulary.IsColumn(label) || vocabulary.ResemblesRow(label));

    /// <summary>The year of a line that is no sentence and has no other number.</summary>
    private static int? YearIn(string line) =>
        !line.EndsWith('.') && Numbers().Matches(line) is [var number] && YearAlone().IsMatch(line)
            ? int.Parse(number.Value, CultureInfo.InvariantCulture)
            : null;

    /// <summary>True if the words of a line are a title; "Year: 2023" is not, and follows one.</summary>
    private static bool IsTitle(string line) => !line.Contains(':') && line.Split(' ').Count(word => LabelWords.HasLetter(word)) > 1;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();

    // Not within a word, a date, a number with decimals or a range.
    [GeneratedRegex(@"(?<![\p{L}\d./,-])20[0-9]{2}(?![\p{L}\d/%-]|[.,]\d)")]
    private static partial Regex YearAlone();
}
