using ReportExtractor.Parsing;
using ReportExtractor.Pdf;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>Writes the letters of a line in a cell as text: blanks at gaps, but none between Chinese characters.</summary>
internal static class LineWriter
{
    /// <summary>The narrowest gap between two words, as a multiple of the text's size: a third of a letter.</summary>
    public const double WordGap = 0.3;

    /// <summary>
    /// The narrowest gap, as a multiple of the text's size, that does not separate thousands: for them, a blank of at most half a letter is
    /// used.
    /// </summary>
    private const double WideGap = 0.65;

    /// <summary>The largest difference between the gaps of spaced letters, as a multiple of their size.</summary>
    private const double SameGap = 0.15;

    /// <summary>
    /// A digit and a letter that begin nearer to each other than this, as a multiple of the smaller size, are printed one over the other:
    /// no font has narrower digits.
    /// </summary>
    private const double Overprinted = 0.3;

    /// <summary>The text of a line.</summary>
    /// <param name="line">The line.</param>
    public static CellText Write(LetterLine line)
    {
        var text = new RunText();
        var marks = new NumberMarks(line);
        PdfLetter? last = null;
        foreach (var letter in line.Letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Text))
            {
                continue;
            }

            if (last is not null && GapBetween(last, letter, line) > WordGap && !AreWide(last, letter))
            {
                text.Append(GapBetween(last, letter, line) > WideGap ? "  " : " ");
            }

            text.Append(TextOf(letter, last), raised: marks.IsMark(letter));
            last = letter;
        }

        var isSpaced = AreDigitsApart(line);
        var doubt = marks.IsUnsure ? ReasonCodes.NoteOrDigit : isSpaced ? ReasonCodes.DigitsApart : null;
        var written = isSpaced ? text.Take().Replace(" ", "", StringComparison.Ordinal) : text.Take();
        return new CellText(written, IsVertical: false, [line]) { Doubt = doubt };
    }

    /// <summary>
    /// True for a line of digits with a gap between any two of them, and all gaps the same: spaced letters, or letters that are spread over
    /// the width of their cell. Several numbers may look the same.
    /// </summary>
    private static bool AreDigitsApart(LetterLine line)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        PdfLetter? last = null;
        foreach (var letter in line.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Text)))
        {
            if (letter.Text is not [var c] || !TextCharacters.IsDigit(c))
            {
                return false;
            }

            var gap = last is null ? WordGap : GapBetween(last, letter, line);
            (least, most) = last is null ? (least, most) : (Math.Min(least, gap), Math.Max(most, gap));
            last = letter;
        }

        return least > WordGap && most - least <= SameGap && double.IsFinite(most);
    }

    /// <summary>The gap between two letters, as a multiple of the size of their line.</summary>
    /// <param name="before">The letter on the left.</param>
    /// <param name="letter">The letter on the right.</param>
    /// <param name="line">The line.</param>
    public static double GapBetween(PdfLetter before, PdfLetter letter, LetterLine line) =>
        (letter.Box.Left - before.Box.Right) / line.FontSize;

    /// <summary>True if two letters meet with Chinese characters.</summary>
    /// <param name="before">The letter on the left.</param>
    /// <param name="letter">The letter on the right.</param>
    public static bool AreWide(PdfLetter before, PdfLetter letter) =>
        DisplayWidth.IsWide(before.Text[^1]) && DisplayWidth.IsWide(letter.Text[0]);

    /// <summary>The text of a letter, or U+FFFD if it is printed over the one before, so that none of the two can be read.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="before">The letter before it in the line, or null.</param>
    public static string TextOf(PdfLetter letter, PdfLetter? before) => IsOver(before, letter) ? PageView.Unknown : letter.Text;

    /// <summary>
    /// True for a digit over another letter, or a letter over a digit, as at a watermark: which of them belongs to the number is unknown.
    /// </summary>
    private static bool IsOver(PdfLetter? before, PdfLetter letter)
    {
        return before is not null && letter.Box.Left - before.Box.Left < Overprinted * Math.Min(before.FontSize, letter.FontSize)
            && ((IsDigit(before.Text[^1]) && IsFull(letter.Text[0])) || (IsFull(before.Text[^1]) && IsDigit(letter.Text[0])));

        static bool IsDigit(char c) => char.IsDigit(c);

        static bool IsFull(char c) => IsDigit(c) || DisplayWidth.IsWide(c);
    }
}
