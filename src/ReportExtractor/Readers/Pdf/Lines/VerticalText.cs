using ReportExtractor.Parsing;
using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>
/// Text of a cell that runs from top to bottom: turned letters, vertical fonts, or horizontal letters set one below the other.
/// </summary>
internal static class VerticalText
{
    /// <summary>
    /// Letters in columns have wider gaps between the columns than this, and narrower ones between the lines, as a multiple of their size;
    /// letters of a word touch.
    /// </summary>
    private const double Apart = 0.3;

    /// <summary>The sine of the angle from which letters are turned by a quarter and not just slanted.</summary>
    private const double LeastTurned = 0.7;

    /// <summary>Half of a quarter turn: a direction nearer to upwards than this is upwards.</summary>
    private const double NearUp = 45;

    /// <summary>Writes the letters of a cell as vertical text, or gives null if they are horizontal.</summary>
    /// <param name="letters">The letters.</param>
    public static CellText? Write(List<PdfLetter> letters)
    {
        if (!letters.TrueForAll(letter => RunsDown(letter) || string.IsNullOrWhiteSpace(letter.Text)))
        {
            return null;
        }

        var isUpwards = letters.Exists(letter => Math.Abs(letter.Direction - 270) < NearUp || Math.Abs(letter.Direction + 90) < NearUp);
        return new CellText(WriteColumns(letters, isUpwards), IsVertical: true, []);
    }

    /// <summary>Writes letters that are set one below the other, or gives null if they are set in lines.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="lines">The same in lines.</param>
    public static CellText? Write(List<PdfLetter> letters, List<LetterLine> lines) =>
        AreColumns(lines) ? new CellText(WriteColumns(letters, isUpwards: false), IsVertical: true, []) : null;

    /// <summary>True for a letter of vertical text: of a vertical font, or turned by a quarter.</summary>
    /// <param name="letter">The letter.</param>
    public static bool RunsDown(PdfLetter letter) =>
        letter.IsVertical || (letter.Direction != 0 && Math.Abs(Math.Sin(letter.Direction * Math.PI / 180)) > LeastTurned);

    /// <summary>The letters of a line that are not blank.</summary>
    /// <param name="line">The line.</param>
    public static IEnumerable<PdfLetter> ShownIn(LetterLine line) => line.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Text));

    /// <summary>True for several lines of Chinese characters with gaps between the characters and none between the lines.</summary>
    private static bool AreColumns(List<LetterLine> lines)
    {
        if (lines.Count < 2 || !lines.Exists(line => ShownIn(line).Count() > 1))
        {
            return false;
        }

        foreach (var line in lines)
        {
            var shown = ShownIn(line).ToList();
            var gaps = shown.Zip(shown.Skip(1), (left, right) => right.Box.Left - left.Box.Right);
            if (shown.Exists(letter => !DisplayWidth.IsWide(letter.Text[0])) || gaps.Any(gap => gap < Apart * line.FontSize))
            {
                return false;
            }
        }

        return lines.Zip(lines.Skip(1)).All(pair => pair.Second.Box.Top - pair.First.Box.Bottom < Apart * pair.First.FontSize);
    }

    /// <summary>
    /// Columns from right to left, each from top to bottom; upward text from left to right, each column from bottom to top.
    /// </summary>
    private static string WriteColumns(List<PdfLetter> letters, bool isUpwards)
    {
        var columns = new List<List<PdfLetter>>();
        foreach (var letter in letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Text)).OrderBy(letter => letter.Box.Left))
        {
            var centre = letter.Box.Centre();
            var column = columns.Find(column => centre >= column[0].Box.Left && centre <= column[0].Box.Right);
            if (column is null)
            {
                columns.Add(column = []);
            }

            column.Add(letter);
        }

        if (!isUpwards)
        {
            columns.Reverse();
        }

        return string.Join('\n', columns.Select(column => string.Concat(InOrder(column).Select(letter => letter.Text))));

        IEnumerable<PdfLetter> InOrder(List<PdfLetter> column) =>
            isUpwards ? column.OrderByDescending(letter => letter.Box.Bottom) : column.OrderBy(letter => letter.Box.Top);
    }
}
