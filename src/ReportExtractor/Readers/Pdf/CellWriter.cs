using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf;

/// <summary>Writes the letters of a cell as text, lines parted by <c>\n</c>; text that runs down is read down.</summary>
internal static class CellWriter
{
    /// <summary>What Word leaves free on both sides of a cell, in points: 0.19 cm each.</summary>
    private const double Padding = 10.8;

    /// <summary>Letters of vertical text stand further apart across than this, in parts of their size; letters of a word do not.</summary>
    private const double Apart = 0.3;

    /// <summary>Writes.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="width">The cell's width, in points.</param>
    /// <param name="isVertical">True where the text runs down.</param>
    public static string Write(List<PdfLetter> letters, double width, out bool isVertical)
    {
        isVertical = false;
        if (letters.Count == 0)
        {
            return "";
        }

        if (letters.TrueForAll(letter => letter.IsVertical || IsTurned(letter) || string.IsNullOrWhiteSpace(letter.Text)))
        {
            isVertical = true;
            return WriteDown(letters, upwards: letters.Exists(letter => Math.Abs(letter.Direction - 270) < 45 || Math.Abs(letter.Direction + 90) < 45));
        }

        var lines = LetterLine.Of(letters);
        if (IsSetDown(lines))
        {
            isVertical = true;
            return WriteDown(letters, upwards: false);
        }

        isVertical = lines.Count > 1 && lines.TrueForAll(line => Shown(line) == 1);
        var text = "";
        for (var i = 0; i < lines.Count; i++)
        {
            var next = LineWriter.Write(lines[i]);
            text = i == 0 ? next : IsWrapped(lines[i - 1], lines[i], text, next, width) ? text + next : text + "\n" + next;
        }

        return text;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static bool IsTurned(PdfLetter letter) => Math.Abs(Math.Sin(letter.Direction * Math.PI / 180)) > 0.7;

    private static int Shown(LetterLine line) => line.Letters.Count(letter => !string.IsNullOrWhiteSpace(letter.Text));

    /// <summary>384 over 5 is 3845 where the upper line has no room for one digit more, or none for the rest and the mark that it bears: the number was broken because it was too long.</summary>
    private static bool IsWrapped(LetterLine upper, LetterLine lower, string before, string after, double width) =>
        before.Length > 0 && after.Length > 0 && before.All(IsDigit) && IsDigit(after[0]) && !after.Contains(' ')
        && upper.Box.Width + (after.All(IsDigit) ? upper.Box.Width / before.Length : lower.Box.Width) > width - Padding;

    /// <summary>Several lines of letters that stand apart across and close below each other: columns, set letter by letter.</summary>
    private static bool IsSetDown(List<LetterLine> lines)
    {
        if (lines.Count < 2 || !lines.Exists(line => Shown(line) > 1))
        {
            return false;
        }

        foreach (var line in lines)
        {
            var shown = line.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Text)).ToList();
            if (shown.Exists(letter => !LineWriter.IsWide(letter.Text[0])) || shown.Zip(shown.Skip(1)).Any(pair => pair.Second.Box.Left - pair.First.Box.Right < Apart * line.FontSize))
            {
                return false;
            }
        }

        return lines.Zip(lines.Skip(1)).All(pair => pair.Second.Box.Top - pair.First.Box.Bottom < Apart * pair.First.FontSize);
    }

    /// <summary>Columns from right to left, each from top to bottom; turned the other way, from left to right and upwards.</summary>
    private static string WriteDown(List<PdfLetter> letters, bool upwards)
    {
        var columns = new List<List<PdfLetter>>();
        foreach (var letter in letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Text)).OrderBy(letter => letter.Box.Left))
        {
            var middle = (letter.Box.Left + letter.Box.Right) / 2;
            var column = columns.Find(column => middle >= column[0].Box.Left && middle <= column[0].Box.Right);
            if (column is null)
            {
                columns.Add(column = []);
            }

            column.Add(letter);
        }

        if (!upwards)
        {
            columns.Reverse();
        }

        return string.Join('\n', columns.Select(column =>
            string.Concat((upwards ? column.OrderByDescending(letter => letter.Box.Bottom) : column.OrderBy(letter => letter.Box.Top)).Select(letter => letter.Text))));
    }
}
