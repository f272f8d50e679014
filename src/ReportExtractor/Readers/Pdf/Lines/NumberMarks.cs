using ReportExtractor.Parsing;
using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>
/// Tells the marks of notes from the digits of the number in front of them, letter by letter: marks are smaller or higher. A browser's
/// superscript has 0.83 of the size; a word processor may raise a digit and leave its size, or make it smaller and leave its place.
/// </summary>
/// <param name="line">The line.</param>
internal sealed class NumberMarks(LetterLine line)
{
    /// <summary>
    /// The largest difference between the sizes of the digits of a number, as a multiple of the size: rounding in the file.
    /// </summary>
    private const double SameSize = 0.1;

    /// <summary>The largest difference between the baselines of the digits of a number, as a multiple of the size.</summary>
    private const double SameBaseline = 0.1;

    /// <summary>The least rise of a mark, as a multiple of the size: browsers and word processors raise it by a third.</summary>
    private const double Raised = 0.28;

    /// <summary>The largest difference for two fonts: the descents of their letters differ.</summary>
    private const double SameBaselineOfFonts = 0.2;

    /// <summary>The largest share of a letter's height that is below the baseline.</summary>
    private const double Descent = 0.28;

    private PdfLetter? _first;
    private PdfLetter? _last;

    /// <summary>True if a mark may be a digit of its number: it is smaller or higher, but not as much as marks are.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>True if a letter is a mark behind a number, or raised behind words.</summary>
    /// <param name="letter">The next letter of the line that is not blank.</param>
    public bool IsMark(PdfLetter letter)
    {
        var isDigit = letter.Text is [var c] && TextCharacters.IsDigit(c) && letter.Direction == 0;
        var isBehindDigit = isDigit && _first is not null && LineWriter.GapBetween(_last!, letter, line) <= LineWriter.WordGap;
        var isMark = isBehindDigit ? IsOff(_first!, letter) : line.IsRaised(letter);
        _first = isBehindDigit || isMark ? _first : isDigit ? letter : null;
        _last = letter;
        return isMark;
    }

    private bool IsOff(PdfLetter first, PdfLetter letter)
    {
        var size = letter.FontSize / first.FontSize;
        var rise = (Baseline(first) - Baseline(letter)) / first.FontSize;
        var most = first.Font == letter.Font ? SameBaseline : SameBaselineOfFonts;
        if (Math.Abs(size - 1) <= SameSize && Math.Abs(rise) <= most)
        {
            return false;
        }

        IsUnsure |= !(size < 1 - SameSize && (rise > Raised || rise < -SameBaseline));
        return true;
    }

    private static double Baseline(PdfLetter letter) => letter.Box.Bottom - (Descent * letter.Box.Height);
}
