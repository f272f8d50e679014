using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Preformatted;

/// <summary>Joins the lines of a printed text that were broken at the right edge of the page.</summary>
/// <param name="lines">The lines of all pages.</param>
/// <param name="tabs">The tab stops.</param>
/// <param name="right">The right edge of the text.</param>
internal sealed class PreformattedLines(List<(PageView View, LetterLine Line)> lines, TabStops tabs, double right)
{
    /// <summary>The largest distance of the start of a line from the left edge, in points: rounding in the file.</summary>
    private const double SameEdge = 1;

    /// <summary>
    /// The largest pitch of consecutive lines, as a multiple of their size; lines further apart have an empty line between them.
    /// </summary>
    private const double MostPitch = 1.8;

    /// <summary>Joins the lines.</summary>
    public List<Paragraph> Join()
    {
        var whole = new List<PreformattedLine>();
        var frameWidth = int.MaxValue;
        for (var i = 0; i < lines.Count; i++)
        {
            var (view, line) = lines[i];
            var isBelow = i > 0 && lines[i - 1].View == view;
            var isApart = isBelow && line.Box.Top - lines[i - 1].Line.Box.Top > MostPitch * line.FontSize;
            if (isApart)
            {
                whole.Add(new PreformattedLine(view.Number));
            }

            if (whole.Count == 0 || isApart || !Continues(whole[^1], line, frameWidth))
            {
                frameWidth = whole.Count > 0 && FrameCharacters.IsCorner(whole[^1].Last) ? whole[^1].Width : frameWidth;
                whole.Add(new PreformattedLine(view.Number));
            }

            whole[^1].Append(line, view, tabs, right);
        }

        return WithLostBlanks(whole);
    }

    /// <summary>
    /// Restores blanks that the page had no room for: a line of a frame is as wide as the one above, and what it lacks are blanks.
    /// </summary>
    private static List<Paragraph> WithLostBlanks(List<PreformattedLine> whole)
    {
        List<Paragraph> paragraphs = [.. whole.Select(line => line.ToParagraph())];
        var width = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var line = paragraphs[i];
            var own = DisplayWidth.Of(line.Text.AsSpan().TrimEnd());
            var isFramed = FrameCharacters.AreAround(line.Text);
            if (line.BlanksLostBefore is { } at && own <= width && (whole[i].Losses == 1 || own == width) && isFramed)
            {
                paragraphs[i] = line with
                {
                    Text = line.Text.Insert(at, new string(' ', width - own)),
                    Boxes = [.. line.Boxes.Take(at), .. Enumerable.Repeat(line.Boxes[at], width - own), .. line.Boxes.Skip(at)],
                    BlanksLostBefore = null,
                };
            }
            else
            {
                width = isFramed ? own : 0;
            }
        }

        return paragraphs;
    }

    /// <summary>True for a line that had no room in the one above, not even its first word.</summary>
    /// <param name="above">The line above, as far as it is joined.</param>
    /// <param name="line">The line.</param>
    /// <param name="frameWidth">The width of the frame around the line above, in letters of half width.</param>
    private bool Continues(PreformattedLine above, LetterLine line, int frameWidth)
    {
        var first = line.Letters[0];
        if (first.Box.Left - tabs.Left > SameEdge)
        {
            return IsNumberAtTab(above, line);
        }

        var endsFrame = FrameCharacters.IsEdge(above.Last) && above.Width >= frameWidth;
        if (string.IsNullOrWhiteSpace(first.Text) || FrameCharacters.IsCorner(above.Last) || endsFrame)
        {
            return false;
        }

        // Words and rules that are longer than a line are broken at its end, and so are words with blanks between them that had no room.
        if (!MayBreak(above.Last, first.Text[0]))
        {
            return above.End + first.Box.Width > right;
        }

        // Punctuation that may not begin a line stays with the word in front of it.
        var start = line.Letters.TakeWhile((letter, index) => index == 0 || IsOfStart(line.Letters[index - 1], letter)).Last();
        return above.End + start.Box.Right - first.Box.Left > right;
    }

    /// <summary>
    /// True for a number behind a tab: a tab at the end of a full line leads to the first stop of the next line. A label behind one is
    /// indented by it.
    /// </summary>
    private bool IsNumberAtTab(PreformattedLine above, LetterLine line)
    {
        var word = line.Letters.TakeWhile((letter, index) => index == 0 || Touch(line.Letters[index - 1], letter));
        return above.End + tabs.Distance > right
            && NumberParser.Parse(string.Concat(word.Select(letter => letter.Text))).Content is CellContent.Number or CellContent.Nil;
    }

    private static bool Touch(PdfLetter before, PdfLetter letter) =>
        letter.Box.Left - before.Box.Right <= TabStops.Touch * letter.FontSize;

    private static bool IsOfStart(PdfLetter before, PdfLetter letter) =>
        !string.IsNullOrWhiteSpace(letter.Text)
        && Touch(before, letter)
        && (!MayBreak(before.Text[^1], letter.Text[0]) || char.IsPunctuation(letter.Text[0]));

    /// <summary>Lines are broken at blanks and at Chinese characters, not within words, numbers and rules.</summary>
    private static bool MayBreak(char before, char behind) => !(IsOfWord(before) && IsOfWord(behind));

    private static bool IsOfWord(char c) => c is > ' ' and < '\u2000' || FrameCharacters.IsOfRule(c);
}
