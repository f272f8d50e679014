using System.Text.RegularExpressions;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// Dashes and slashes between cells, as programs join the texts of a table. In cells they mean that there is nothing to report; between the
/// words of headers and labels they only can be separators. They are replaced by tabs.
/// </summary>
internal static partial class SeparatingMarks
{
    /// <summary>The least number of marks between words: the headers of the form have more, and a text has hardly any.</summary>
    private const int LeastBetweenWords = 10;

    private const string Marks = "-–—/·•";

    /// <summary>The lines with tabs in place of a mark that separates cells.</summary>
    /// <param name="lines">The lines.</param>
    public static List<TextLine> Replace(List<TextLine> lines)
    {
        var counts = new int[Marks.Length];
        foreach (var line in lines)
        {
            foreach (var match in BetweenWords().EnumerateMatches(line.Text))
            {
                counts[Marks.IndexOf(line.Text[match.Index + 1])]++;
            }
        }

        var most = Array.IndexOf(counts, counts.Max());
        return counts[most] < LeastBetweenWords
            ? lines
            : lines.ConvertAll(line => line with { Text = line.Text.Replace($" {Marks[most]} ", " \t ", StringComparison.Ordinal) });
    }

    [GeneratedRegex(@"(?<=[\u3400-\u9FFF）)]) [-–—/·•] (?=[\u3400-\u9FFF（(])")]
    private static partial Regex BetweenWords();
}
