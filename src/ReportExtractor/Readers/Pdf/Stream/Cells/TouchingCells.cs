using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream.Cells;

/// <summary>
/// Cuts words of cells side by side whose columns are hardly wider than the words. Within a word Chinese letters touch; a gap between two
/// that do, without a blank in it, is between cells.
/// </summary>
internal static class TouchingCells
{
    /// <summary>The narrowest gap between cells, as a multiple of the text's size: rules and borders leave two points.</summary>
    private const double Gap = 0.15;

    /// <summary>The widest gap within a word, as a multiple of the size: rounding in the file.</summary>
    private const double Touch = 0.04;

    /// <summary>The most letters of the number of a label, and the first one of the label: <c>10.行</c>.</summary>
    private const int MostOfNumber = 4;

    /// <summary>Cuts the pieces of a line.</summary>
    /// <param name="pieces">The pieces, without blanks.</param>
    /// <param name="line">The line, with its blanks.</param>
    public static IEnumerable<LetterLine> Cut(List<LetterLine> pieces, LetterLine line)
    {
        List<double> blanks =
        [
            .. line.Letters.Where(letter => string.IsNullOrWhiteSpace(letter.Text)).Select(letter => letter.Box.Centre()).Order(),
        ];
        return pieces.SelectMany(piece => Cut(piece, blanks));
    }

    private static List<LetterLine> Cut(LetterLine piece, List<double> blanks)
    {
        var letters = piece.Letters;
        var starts = new HashSet<PdfLetter>(ReferenceEqualityComparer.Instance);
        for (var i = 2; i + 1 < letters.Count; i++)
        {
            if (GapBefore(i) > Gap && GapBefore(i - 1) <= Touch && IsOfWord(letters[i - 1])
                && (BeginsWord(i) || BeginsLabel(i)) && !HasBlank(blanks, letters[i - 1], letters[i]))
            {
                starts.Add(letters[i]);
            }
        }

        return starts.Count == 0 ? [piece] : piece.Cut((_, letter) => starts.Contains(letter));

        double GapBefore(int i) => LineWriter.GapBetween(letters[i - 1], letters[i], piece);

        bool BeginsWord(int i) => IsOfWord(letters[i]) && GapBefore(i + 1) <= Touch;

        bool BeginsLabel(int i) => (TextCharacters.IsDigit(letters[i].Text[0]) || letters[i].Text[0] is '（' or '(')
            && LabelStart.IsNumbered(string.Concat(letters.Skip(i).Take(MostOfNumber).Select(letter => letter.Text)));
    }

    private static bool IsOfWord(PdfLetter letter) => DisplayWidth.IsWide(letter.Text[0]) && char.IsLetter(letter.Text[0]);

    private static bool HasBlank(List<double> blanks, PdfLetter last, PdfLetter next)
    {
        var found = blanks.BinarySearch(last.Box.Centre());
        var first = found >= 0 ? found : ~found;
        return first < blanks.Count && blanks[first] < next.Box.Centre();
    }
}
