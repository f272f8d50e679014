using ReportExtractor.Imaging;
using ReportExtractor.Ocr.Lines;
using ReportExtractor.Pdf;

namespace ReportExtractor.Ocr.Pages;

/// <summary>Makes letters with advance widths of what was read of a line, as a font would give them.</summary>
/// <param name="dpi">The dots an inch of the page.</param>
internal sealed class LetterMaker(double dpi)
{
    private const double PointsAnInch = 72;

    /// <summary>Digits are this part of a font's size high, and characters nearly all of it.</summary>
    private const double DigitHeight = 0.72;

    /// <summary>
    /// Between characters that are further from each other, in line heights, is a space. Where a character is, is known to a fifth of
    /// the height, and characters are set a tenth further apart than they are high.
    /// </summary>
    private const double MostPitch = 1.5;

    /// <summary>Ink that nothing explains.</summary>
    private const string Unknown = "\uFFFD";

    /// <summary>The size of type where a line is only a dash or a point, in points.</summary>
    private const double LeastSize = 8;

    /// <summary>The letters of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="line">The box of the line's ink.</param>
    /// <param name="left">Where the crop begins in which the glyphs were found.</param>
    public IEnumerable<PdfLetter> Of(ReadFigure figure, PixelBox line, int left)
    {
        if (figure.Text.Length == 0)
        {
            return figure.HasInk ? [Make(Unknown, line.Left, line.Right, line, figure.Confidence, PdfLetterFlaw.None)] : [];
        }

        var isPlaced = figure.Glyphs.Count == figure.Text.Length;
        return figure.Text.Select((c, index) =>
        {
            var (from, to) = isPlaced
                ? (left + figure.Glyphs[index].Box.Left, left + figure.Glyphs[index].Box.Right)
                : (line.Left + (line.Width * index / figure.Text.Length), line.Left + (line.Width * (index + 1) / figure.Text.Length));
            return Make(TextOf(c), from, to, line, figure.Confidence, figure.Doubt);
        });
    }

    /// <summary>The letters of a line of words.</summary>
    /// <param name="characters">The characters.</param>
    /// <param name="doubts">The doubt about each.</param>
    /// <param name="line">The box of the line's ink.</param>
    /// <param name="left">Where the crop begins in which the characters were found.</param>
    public IEnumerable<PdfLetter> Of(
        IReadOnlyList<LineCharacter> characters, IReadOnlyList<PdfLetterFlaw> doubts, PixelBox line, int left)
    {
        for (var i = 0; i < characters.Count; i++)
        {
            var character = characters[i];
            if (string.IsNullOrWhiteSpace(character.Text))
            {
                continue;
            }

            var half = line.Height / 2.0;
            var most = line.Height * MostPitch / 2;
            var before = i == 0 ? half : Math.Min(most, (character.Place - characters[i - 1].Place) / 2);
            var after = i == characters.Count - 1 ? half : Math.Min(most, (characters[i + 1].Place - character.Place) / 2);
            var from = Math.Max(line.Left, left + character.Place - before);
            var to = Math.Max(from + 1, Math.Min(line.Right, left + character.Place + after));
            yield return Make(character.Text, from, to, line, character.Confidence, doubts[i]);
        }
    }

    /// <summary>The letter that stands for ink that is not read.</summary>
    /// <param name="box">Where it is.</param>
    public PdfLetter OfFaded(PixelBox box)
    {
        var high = Math.Min(box.Height, (int)(LeastSize / PointsAnInch * dpi));
        var middle = new PixelBox(box.Left, (box.Top + box.Bottom - high) / 2, box.Right, (box.Top + box.Bottom + high) / 2);
        return Make(Unknown, middle.Left, middle.Right, middle, 0, PdfLetterFlaw.None);
    }

    private static string TextOf(char c) => c == '-' ? "-" : c.ToString();

    private PdfLetter Make(string text, double left, double right, PixelBox line, double confidence, PdfLetterFlaw doubt)
    {
        var points = PointsAnInch / dpi;
        var isHigh = text[0] < 0x2E80;
        var size = Math.Max(LeastSize, line.Height * points / (isHigh ? DigitHeight : 1));
        var middle = (line.Top + line.Bottom) / 2.0 * points;
        return new PdfLetter(text, new PdfBox(left * points, middle - (size / 2), right * points, middle + (size / 2)), size)
        {
            IsPainted = true,
            Confidence = confidence,
            Flaw = doubt,
        };
    }
}
