using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// Digits close above or below other digits in a text that has an empty line between two cells, as pdftotext writes it: they may be of one
/// number that was broken in a narrow column.
/// </summary>
internal static class CloseDigits
{
    /// <summary>The least number of lines with one number that show how cells are separated: more than one row of a form has.</summary>
    private const int LeastNumbers = 10;

    /// <summary>The part of those lines that have empty lines around them: fewer may be the last numbers of rows.</summary>
    private const double LeastSeparate = 0.7;

    /// <summary>The indexes of lines whose digits may belong to the line above or below.</summary>
    /// <param name="lines">The lines of a text.</param>
    public static IReadOnlySet<int> In(List<TextLine> lines)
    {
        var close = new HashSet<int>();
        var numbers = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsDigits(lines, i))
            {
                continue;
            }

            numbers++;
            if (IsDigits(lines, i - 1) || IsDigits(lines, i + 1))
            {
                close.Add(i);
            }
        }

        return numbers >= LeastNumbers && numbers - close.Count >= LeastSeparate * numbers ? close : new HashSet<int>();
    }

    private static bool IsDigits(List<TextLine> lines, int i) =>
        i >= 0 && i < lines.Count && lines[i].Text.Length > 0 && NumberParser.Parse(lines[i].Text).DigitsOnly;
}
