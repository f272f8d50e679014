using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>Runs of letters: letters of one size set one after the other are in one line, whatever their fonts.</summary>
internal static class LetterRuns
{
    /// <summary>The widest gap within a run, as a multiple of the size: less than the narrowest blank.</summary>
    private const double Touch = 0.2;

    /// <summary>
    /// The largest difference of the middles: half of the size is less than a line, and more than the difference of fonts.
    /// </summary>
    private const double SameLine = 0.5;

    /// <summary>The largest difference of sizes: rounding in the file.</summary>
    private const double SameSize = 0.05;

    /// <summary>The runs of letters.</summary>
    /// <param name="letters">The letters in the order of the page.</param>
    public static List<List<PdfLetter>> Of(IEnumerable<PdfLetter> letters)
    {
        var runs = new List<List<PdfLetter>>();
        foreach (var letter in letters)
        {
            if (letter.Text.Length == 0)
            {
                continue;
            }

            if (runs.Count == 0 || !Continues(runs[^1][^1], letter))
            {
                runs.Add([]);
            }

            runs[^1].Add(letter);
        }

        return runs;
    }

    private static bool Continues(PdfLetter last, PdfLetter letter) =>
        !(Math.Abs(letter.Box.Left - last.Box.Right) > Touch * letter.FontSize
            || Math.Abs(letter.Box.Middle() - last.Box.Middle()) > SameLine * letter.FontSize
            || Math.Abs(letter.FontSize - last.FontSize) > SameSize * letter.FontSize);
}
