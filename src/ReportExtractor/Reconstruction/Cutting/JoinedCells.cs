using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>
/// Finds the cells of whole tables in one line, with a blank, a comma or a semicolon between them: the text of a page, joined by a program.
/// Only the order of the cells is known.
/// </summary>
/// <param name="widestRow">How many values the widest row of the forms has.</param>
internal sealed class JoinedCells(int widestRow)
{
    /// <summary>A line with fewer rows may be one row that was printed twice.</summary>
    private const int LeastRows = 2;

    /// <summary>With fewer values, a sentence of prose may have as many. It is the length of the shortest older form.</summary>
    private const int FewestValues = 15;

    /// <summary>
    /// At least this part of the cells are values. Of prose, with its dates and counts, a tenth are; of a report in one line, a half.
    /// </summary>
    private const double LeastPart = 0.25;

    private const string Separators = " ,;";

    private const char SentenceEnd = '。';

    /// <summary>What counts are counted in. An older form has a column for it between label and numbers.</summary>
    private const string Units = "条件元";

    private readonly int _leastValues = Math.Max(FewestValues, LeastRows * widestRow);

    /// <summary>The places of the cells; null for a line of another kind.</summary>
    /// <param name="line">The line. Sentences may stand in front of the cells.</param>
    public IReadOnlyList<(int Start, int End, CellValue Value)>? Find(string line) =>
        Find(line, 0) ?? (line.LastIndexOf(SentenceEnd) is > 0 and var end ? Find(line, end + 1) : null);

    private List<(int Start, int End, CellValue Value)>? Find(string line, int start)
    {
        if (line.Length - start < 2 * _leastValues)
        {
            return null;
        }

        var best = Separators
            .Where(separator => HasSeparators(line.AsSpan(start), separator))
            .Select(separator => Cells(line, start, separator))
            .MaxBy(CountValues);
        return best is not null && CountValues(best) is var values && values >= _leastValues && values >= LeastPart * best.Count
            ? WithoutUnits(line, best)
            : null;
    }

    /// <summary>True if there are enough separators for the least number of values; most lines are prose and have not.</summary>
    private bool HasSeparators(ReadOnlySpan<char> line, char separator)
    {
        var separators = 0;
        foreach (var c in line)
        {
            separators += IsSeparator(c, separator) ? 1 : 0;
        }

        return separators >= _leastValues - 1;
    }

    /// <summary>A unit behind a label is no label of its own: it belongs to the words in front of it.</summary>
    private static List<(int Start, int End, CellValue Value)> WithoutUnits(string line, List<(int Start, int End, CellValue Value)> cells)
    {
        var kept = new List<(int Start, int End, CellValue Value)>(cells.Count);
        foreach (var cell in cells)
        {
            var isUnit = cell.End - cell.Start == 1 && Units.Contains(line[cell.Start], StringComparison.Ordinal);
            if (isUnit && kept is [.., { Value.Content: CellContent.Other } label])
            {
                kept[^1] = label with { End = cell.End };
            }
            else
            {
                kept.Add(cell);
            }
        }

        return kept;
    }

    private static int CountValues(List<(int Start, int End, CellValue Value)> cells) =>
        cells.Count(cell => cell.Value.Content is CellContent.Number or CellContent.Nil);

    private static List<(int Start, int End, CellValue Value)> Cells(string line, int start, char separator)
    {
        var cells = new List<(int, int, CellValue)>();
        for (var from = start; from < line.Length;)
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
