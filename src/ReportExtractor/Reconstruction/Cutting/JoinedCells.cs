using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>
/// Finds the cells of whole tables in one line, with a blank, a comma or a semicolon between them: the text of a page, joined by a program.
/// Only the order of the cells is known.
/// </summary>
internal static class JoinedCells
{
    /// <summary>The least number of values in such a line, twice those of the widest row of a form: a line with fewer may be one row.</summary>
    private const int LeastValues = 30;

    /// <summary>
    /// At least this part of the cells are values. Of prose, with its dates and counts, a tenth are; of a report in one line, a half.
    /// </summary>
    private const double LeastPart = 0.25;

    private const string Separators = " ,;";

    /// <summary>The places of the cells; null for a line of another kind.</summary>
    /// <param name="line">The line.</param>
    public static IReadOnlyList<(int Start, int End, CellValue Value)>? Find(string line)
    {
        if (line.Length < 2 * LeastValues)
        {
            return null;
        }

        var best = Separators.Select(separator => Cells(line, separator)).MaxBy(CountValues)!;
        var values = CountValues(best);
        return values >= LeastValues && values >= LeastPart * best.Count ? best : null;
    }

    private static int CountValues(List<(int Start, int End, CellValue Value)> cells) =>
        cells.Count(cell => cell.Value.Content is CellContent.Number or CellContent.Nil);

    private static List<(int Start, int End, CellValue Value)> Cells(string line, char separator)
    {
        var cells = new List<(int, int, CellValue)>();
        for (var from = 0; from < line.Length;)
        {
            var end = from;
            while (end < line.Length && !IsSeparator(line[end], separator))
            {
                end++;
            }

            if (end > from)
            {
                cells.Add((from, end, NumberParser.Parse(line.AsSpan(from, end - from))));
            }

            from = end + 1;
        }

        return cells;
    }

    private static bool IsSeparator(char c, char separator) => separator == ' ' ? TextCharacters.IsBlank(c) : c == separator;
}
