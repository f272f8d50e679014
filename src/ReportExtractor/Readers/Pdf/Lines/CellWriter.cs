using System.Buffers;
using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>Writes the letters of a cell as text, lines parted by <c>\n</c>; text that runs down is read down.</summary>
internal static class CellWriter
{
    /// <summary>What Word leaves free on both sides of a cell, in points: 0.19 cm each.</summary>
    public const double Padding = 10.8;

    private const string Openers = "（(《〈“‘「『【［[";
    private static readonly SearchValues<char> InNumber = SearchValues.Create("0123456789０１２３４５６７８９.,．，" + InvisibleDigits.Mark);
    private const string Closers = "）)》〉”’」』】］]，。、；：？！,.;:?!％%";

    /// <summary>Letters of vertical text stand further apart across than this, in parts of their size; letters of a word do not.</summary>
    private const double Apart = 0.3;

    /// <summary>Writes.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="width">The cell's width, in points.</param>
    public static CellText Write(List<PdfLetter> letters, double width)
    {
        if (letters.Count == 0)
        {
            return CellText.Empty;
        }

        if (letters.TrueForAll(letter => letter.IsVertical || IsTurned(letter) || string.IsNullOrWhiteSpace(letter.Text)))
        {
            return new CellText(WriteDown(letters, upwards: letters.Exists(letter => Math.Abs(letter.Direction - 270) < 45 || Math.Abs(letter.Direction + 90) < 45)), IsVertical: true, []);
        }

        var lines = LetterLine.Of(letters);
        if (IsSetDown(lines))
        {
            return new CellText(WriteDown(letters, upwards: false), IsVertical: true, []);
        }

        var text = CellText.Empty;
        foreach (var line in lines)
        {
            text = Append(text, new CellText(LineWriter.Write(line), IsVertical: false, [line]), width);
        }

        return text with { IsVertical = lines.Count > 1 && lines.TrueForAll(line => Shown(line) == 1) };
    }

    /// <summary>Puts the text of a cell together whose rest stands further down, or on the next page.</summary>
    /// <param name="upper">What stands above.</param>
    /// <param name="lower">The rest.</param>
    /// <param name="width">The cell's width, in points.</param>
    public static CellText Append(CellText upper, CellText lower, double width)
    {
        if (upper.IsEmpty || lower.IsEmpty)
        {
            return upper.IsEmpty ? lower : upper;
        }

        var isOne = IsSign(upper) ? IsPartOfNumber(lower.Text) : IsPartOfNumber(upper.Text) && IsRestOfNumber(lower.Text) && IsFull(upper, lower, width);
        return new CellText(upper.Text + (isOne ? "" : "\n") + lower.Text, upper.IsVertical && lower.IsVertical, [.. upper.Lines, .. lower.Lines]);
    }

    /// <summary>True for a sign without its number: a line may end behind a hyphen.</summary>
    /// <param name="text">The text.</param>
    public static bool IsSign(CellText text) => text.Text.TrimStart(InvisibleDigits.Mark) is [var sign] && IsSign(sign);

    /// <summary>True where a text goes on from a full line, or a number from its sign. What begins with a number of its own, or is a number below words, goes on from nothing.</summary>
    /// <param name="upper">What stands above.</param>
    /// <param name="lower">What stands below it.</param>
    /// <param name="width">The cell's width, in points.</param>
    public static bool IsRest(CellText upper, CellText lower, double width) =>
        (IsSign(upper) && IsPartOfNumber(lower.Text)) || (!LabelStart.IsNumbered(lower.Text) && (IsPartOfNumber(upper.Text) || !IsPartOfNumber(lower.Text)) && IsFull(upper, lower, width));

    /// <summary>True where the line below begins because the one above had no room: what may not be parted is too wide for what is left of it.</summary>
    private static bool IsFull(CellText upper, CellText lower, double width) =>
        upper.Lines.Count > 0 && lower.Lines.Count > 0
        && upper.Lines[^1].Box.Width + WidthOfStart(lower.Lines[0], isNumber: IsPartOfNumber(upper.Text)) > width - Padding;

    /// <summary>
    /// A number that is too long for its cell is broken anywhere, but for the mark that it bears; words only before a letter that may begin a
    /// line. Programs that know Chinese words break no word of two letters.
    /// </summary>
    private static double WidthOfStart(LetterLine line, bool isNumber)
    {
        var letters = line.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Text)).ToList();
        if (isNumber && letters.TrueForAll(letter => IsInNumber(letter.Text[0])))
        {
            return letters[0].Box.Width;
        }

        var end = 0;
        var words = 0;
        while (end + 1 < letters.Count && !(MayPart(letters[end].Text[^1], letters[end + 1].Text[0]) && ++words == 2))
        {
            end++;
        }

        return letters[end].Box.Right - letters[0].Box.Left;
    }

    // Opening brackets end no line, other marks begin none, and words of Latin letters and digits are not broken.
    private static bool MayPart(char before, char after) =>
        !Openers.Contains(before) && !Closers.Contains(after) && (LineWriter.IsWide(before) || LineWriter.IsWide(after));

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９' or InvisibleDigits.Mark;

    private static bool IsInNumber(char c) => InNumber.Contains(c);

    private static bool IsSign(char c) => c is '-' or '－' or '−' or '\u2011' or '+' or '＋';

    // Digits that nobody sees may stand in front of the sign.
    private static bool IsPartOfNumber(string text) =>
        text.Any(IsDigit) && text.AsSpan().TrimStart(InvisibleDigits.Mark) is var seen && !(seen.IsEmpty ? seen : seen[(IsSign(seen[0]) ? 1 : 0)..]).ContainsAnyExcept(InNumber);

    private static bool IsRestOfNumber(string text) => IsInNumber(text[0]) && !text.Contains(' ');

    private static bool IsTurned(PdfLetter letter) => letter.Direction != 0 && Math.Abs(Math.Sin(letter.Direction * Math.PI / 180)) > 0.7;

    private static int Shown(LetterLine line) => line.Letters.Count(letter => !string.IsNullOrWhiteSpace(letter.Text));

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
