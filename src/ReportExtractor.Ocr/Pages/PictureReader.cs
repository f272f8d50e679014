using ReportExtractor.Imaging;
using ReportExtractor.Imaging.Files;
using ReportExtractor.Imaging.Layout;
using ReportExtractor.Imaging.Preparing;
using ReportExtractor.Ocr.Glyphs;
using ReportExtractor.Ocr.Lines;
using ReportExtractor.Pdf;

namespace ReportExtractor.Ocr.Pages;

/// <summary>Reads the letters and rules of a page out of its picture.</summary>
/// <param name="lines">The first witness.</param>
/// <param name="glyphs">The second witness.</param>
/// <param name="withPictures">True if a page brings its picture for people.</param>
internal sealed class PictureReader(ILineRecognizer lines, GlyphReader glyphs, bool withPictures = false)
{
    private const double PointsAnInch = 72;

    private readonly PageLooker _looker = new(lines);
    private readonly Witnesses _witnesses = new(glyphs);

    /// <summary>Reads a page.</summary>
    /// <param name="picture">The page as it was scanned.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public PdfPage Read(GrayImage picture, int number, CancellationToken cancellationToken)
    {
        var seen = _looker.Look(picture, cancellationToken);
        var page = seen.Page;
        var maker = new LetterMaker(page.Dpi);
        var letters = seen.Lines.Zip(seen.Texts, (line, text) => LettersOf(page, line, text, maker)).SelectMany(line => line);
        return Upright.TurnBack(
            new PdfPage(number, page.Image.Width * PointsAnInch / page.Dpi, page.Image.Height * PointsAnInch / page.Dpi, 0)
            {
                Letters = [.. letters, .. FadedOf(seen).Select(maker.OfFaded)],
                Rules = [.. seen.Layout.Rules.Select(rule => new PdfRule(PointsOf(rule.Box, page.Dpi), rule.IsHorizontal))],
                Picture = withPictures ? PagePicture.Of(page) : default,
            },
            page.Turn);
    }

    /// <summary>Coloured ink that stands where nothing is read.</summary>
    private static IEnumerable<PixelBox> FadedOf(SeenPage seen)
    {
        var faded = new FadedInk(seen.Page);
        var empty = seen.Layout.Cells.Where(cell => cell.Lines.Count == 0 && faded.IsIn(cell.Inside)).Select(cell => cell.Inside);
        return empty.Concat(faded.LinesBeside(seen.Layout));
    }

    private static PdfBox PointsOf(PixelBox box, double dpi)
    {
        var points = PointsAnInch / dpi;
        return new PdfBox(box.Left * points, box.Top * points, box.Right * points, box.Bottom * points);
    }

    private static bool IsDigit(string text) => text.Length == 1 && (char.IsAsciiDigit(text[0]) || text[0] is >= '０' and <= '９');

    /// <summary>True for a character of Chinese, whose blocks begin at U+2E80; full-width forms are signs.</summary>
    private static bool IsWord(string text) => text.Length > 0 && text[0] is >= '\u2E80' and < '\uFE30';

    private static bool IsOfNumber(string text) => IsDigit(text) || text is "." or "," or "-" or "－" or "−" or "．" or "，";

    private IEnumerable<PdfLetter> LettersOf(PreparedPage page, SeenLine seen, IReadOnlyList<LineCharacter> characters, LetterMaker maker)
    {
        var line = seen.Line;
        var figure = _witnesses.ReadFigure(characters, page.Image.Crop(line.Room), page.Dpi);
        if (figure is { Doubt: PdfLetterFlaw.None } && seen.IsByFadedInk)
        {
            figure = figure with { Doubt = PdfLetterFlaw.BesideInk };
        }

        if (figure is null && !characters.Any(character => IsWord(character.Text)))
        {
            // Bars and letters that look like digits must not become some: only words are sure to be words.
            characters = [.. characters.Select(character => IsOfNumber(character.Text) ? character : character with { Text = "\uFFFD" })];
            return maker.Of(
                characters, [.. characters.Select(_ => PdfLetterFlaw.Disagreed)], line.Box, line.Crop.Left);
        }

        return figure is not null
            ? maker.Of(figure, line.Box, line.Room.Left)
            : maker.Of(characters, DoubtsOf(page, line, characters), line.Box, line.Crop.Left);
    }

    /// <summary>The doubts about the numbers within a line of words: each run of digits is read once more, by itself.</summary>
    private PdfLetterFlaw[] DoubtsOf(PreparedPage page, TextLine line, IReadOnlyList<LineCharacter> characters)
    {
        var doubts = new PdfLetterFlaw[characters.Count];
        for (var end = 0; end < characters.Count; end++)
        {
            var start = end;
            while (end < characters.Count && IsOfNumber(characters[end].Text))
            {
                end++;
            }

            if (!characters.Skip(start).Take(end - start).Any(character => IsDigit(character.Text)))
            {
                continue;
            }

            var left = start == 0 ? 0 : (characters[start - 1].Place + characters[start].Place) / 2;
            var right = end == characters.Count ? line.Crop.Width : (characters[end - 1].Place + characters[end].Place) / 2;
            var crop = line.Crop with { Left = line.Crop.Left + (int)left, Right = line.Crop.Left + (int)Math.Ceiling(right) };
            Array.Fill(
                doubts,
                crop.IsEmpty
                    ? PdfLetterFlaw.Disagreed
                    : _witnesses.DoubtOf([.. characters.Skip(start).Take(end - start)], page.Image.Crop(crop), page.Dpi),
                start,
                end - start);
        }

        return doubts;
    }
}
