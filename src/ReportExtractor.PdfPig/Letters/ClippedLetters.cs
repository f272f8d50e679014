using UglyToad.PdfPig.Content;

namespace ReportExtractor.PdfPig.Letters;

/// <summary>
/// Decides which letters are clipped away. PdfPig leaves out a letter if no corner of its glyph's box is within the clip. It
/// has no such boxes for fonts that are neither embedded nor on the machine, and uses the box of the whole font, which is
/// larger than a line: then it loses letters that are seen. They are found by reading the page without clipping as well.
/// </summary>
internal static class ClippedLetters
{
    // The box of a glyph is about as high as its letter's size; that of a whole font is 1.3 times as high or more for Latin fonts.
    private const double MostHeight = 1.15;

    // No glyph of a text is wider than two letters; the box of a Latin font is 2.5 letters wide.
    private const double MostWidth = 2;

    /// <summary>The letters that are not clipped away, in the order in which they are painted.</summary>
    /// <param name="all">The page's letters, read without clipping.</param>
    /// <param name="clipped">Those that PdfPig leaves.</param>
    public static IEnumerable<Letter> Restore(IReadOnlyList<Letter> all, IReadOnlyList<Letter> clipped)
    {
        var left = clipped.CountBy(letter => (letter.Value, letter.StartBaseLine)).ToDictionary();
        foreach (var letter in all)
        {
            var key = (letter.Value, letter.StartBaseLine);
            if (left.GetValueOrDefault(key) is > 0 and var count)
            {
                left[key] = count - 1;
                yield return letter;
            }
            else if (letter.BoundingBox.Height > MostHeight * letter.PointSize || letter.BoundingBox.Width > MostWidth * letter.PointSize)
            {
                yield return letter;
            }
        }
    }
}
