using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>Where programs break the lines of a cell.</summary>
internal static class LineBreaking
{
    /// <summary>Opening brackets do not end a line.</summary>
    private const string Openers = "（(《〈“‘「『【［[";

    /// <summary>Closing brackets and punctuation do not begin a line.</summary>
    private const string Closers = "）)》〉”’」』】］]，。、；：？！,.;:?!％%";

    /// <summary>
    /// The width of the shortest start of a line that may be alone at the end of the line above. A number that is too long for its cell
    /// is broken anywhere; words only before a letter that may begin a line. Programs that know Chinese words do not break a word of two
    /// letters, so that the start has two places to break at.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="isNumber">True if the text above is a number.</param>
    public static double WidthOfStart(LetterLine line, bool isNumber)
    {
        var letters = VerticalText.ShownIn(line).ToList();
        if (isNumber && letters.TrueForAll(letter => NumberPieces.IsOfNumber(letter.Text[0])))
        {
            return letters[0].Box.Width;
        }

        var end = 0;
        var places = 0;
        while (end + 1 < letters.Count && !(MayBreak(letters[end].Text[^1], letters[end + 1].Text[0]) && ++places == 2))
        {
            end++;
        }

        return letters[end].Box.Right - letters[0].Box.Left;
    }

    /// <summary>True if a line may be broken between two characters. Words of Latin letters and digits are not broken.</summary>
    private static bool MayBreak(char before, char after) =>
        !Openers.Contains(before) && !Closers.Contains(after) && (DisplayWidth.IsWide(before) || DisplayWidth.IsWide(after));
}
