using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf.Lines;
using ReportExtractor.Readers.Text.Layouts;

namespace ReportExtractor.Readers.Pdf.Preformatted;

/// <summary>
/// A text file that was printed: letters of one size, every blank a letter of its own, all lines from one edge. Then the page holds the text
/// to the letter, but for the places where a line was too long for it, and is read as the text that it was.
/// </summary>
internal sealed class PreformattedText
{
    /// <summary>What parts cells in a text: without any, and without blanks, there is no table in it.</summary>
    private const string Bars = "|│┃║｜";

    /// <summary>What the lines of a frame begin and end with.</summary>
    private const string Frame = "|│┃║┌┏╔├┣╠└┗╚+" + Closing;

    /// <summary>What a rule ends with.</summary>
    private const string Closing = "┐┓╗┤┫╣┘┛╝";

    /// <summary>Letters of one size are so, up to so many points.</summary>
    private const double SameSize = 0.1;

    /// <summary>Lines begin at one edge, up to so many points.</summary>
    private const double SameEdge = 1;

    /// <summary>Lines follow each other by at most so many parts of their size; what is further apart has an empty line between.</summary>
    private const double MostPitch = 1.8;

    private readonly List<(PageView View, LetterLine Line)> _lines;
    private readonly TabStops _tabs;
    private readonly double _right;

    private PreformattedText(List<(PageView View, LetterLine Line)> lines, TabStops tabs, double right) => (_lines, _tabs, _right) = (lines, tabs, right);

    /// <summary>Sees whether pages are a printed text.</summary>
    /// <param name="pages">The pages.</param>
    /// <returns>The text, or null where they are laid out.</returns>
    public static PreformattedText? Of(IReadOnlyList<PdfPage> pages)
    {
        var first = pages.SelectMany(page => page.Letters).FirstOrDefault();
        if (first is null || pages.Any(page => page.Rules.Count > 0 || page.Images.Count > 0 || page.Letters.Any(letter => Math.Abs(letter.FontSize - first.FontSize) > SameSize || letter.Direction != 0)))
        {
            return null;
        }

        List<(PageView View, LetterLine Line)> lines = [.. pages.Select(page => new PageView(page)).SelectMany(view => LetterLine.Of(view.Letters).Select(line => (view, line)))];
        if (lines.Count == 0 || !lines.Exists(line => HasCells(line.Line)))
        {
            return null;
        }

        // The edges of a text are the same on both sides.
        var left = lines.Min(line => line.Line.Box.Left);
        var right = pages.Max(page => page.Width) - left;
        var words = lines.SelectMany(line => Apart(line.Line, left)).ToList();
        return TabStops.Of(left, words) is { } tabs && lines.TrueForAll(line => HasRoom(line.Line, right)) ? new PreformattedText(lines, tabs, right) : null;
    }

    /// <summary>Reads the text.</summary>
    /// <param name="budget">What may be used up.</param>
    public IReadOnlyList<Block> Read(ReaderBudget budget)
    {
        var lines = Lines();
        var texts = lines.Select((line, index) => new TextLine(line.Text, index + 1)).ToList();
        budget.TakeCharacters(texts.Sum(line => line.Text.Length));
        return
        [
            .. TextWithMarkup.Reader(budget).ReadLines(texts).Select(block => block switch
            {
                Grid grid => grid with { Rows = [.. grid.Rows.Select(row => new GridRow([.. row.Cells.Select(cell => Placed(cell, grid.Layout))]))] },
                Paragraph { Location: TextLocation place } => lines[place.Line - 1],
                _ => block,
            }),
            new Paragraph("", new PageLocation(_lines[^1].View.Number, default)),
        ];

        Cell Placed(Cell cell, GridLayout layout)
        {
            if (cell.Location is not TextLocation place)
            {
                return cell;
            }

            var line = lines[place.Line - 1];
            var start = Math.Clamp(place.Column - 1, 0, line.Text.Length);
            var length = cell.Text.IndexOf('\n') is var first and >= 0 ? first : cell.Text.Length;
            return cell with
            {
                Location = line.At(start, Math.Min(start + length, line.Text.Length)),
                Doubt = layout == GridLayout.Columns && start >= line.BlanksLostBefore ? ReasonCodes.BlanksLost : cell.Doubt,
            };
        }
    }

    /// <summary>The text's lines, those put together that the page's edge broke.</summary>
    private List<Paragraph> Lines()
    {
        var whole = new List<PreformattedLine>();
        var frame = int.MaxValue;
        for (var i = 0; i < _lines.Count; i++)
        {
            var (view, line) = _lines[i];
            var isBelow = i > 0 && _lines[i - 1].View == view;
            var isApart = isBelow && line.Box.Top - _lines[i - 1].Line.Box.Top > MostPitch * line.FontSize;
            if (isApart)
            {
                whole.Add(new PreformattedLine(view.Number));
            }

            if (whole.Count == 0 || isApart || !GoesOn(whole[^1], line, frame))
            {
                frame = whole.Count > 0 && Closing.Contains(whole[^1].Last) ? whole[^1].Width : frame;
                whole.Add(new PreformattedLine(view.Number));
            }

            whole[^1].Append(line, view, _tabs, _right);
        }

        return Restored(whole);
    }

    /// <summary>Lines of a frame are as wide as the one above: what one lacks are the blanks that the page had no room for.</summary>
    private static List<Paragraph> Restored(List<PreformattedLine> whole)
    {
        List<Paragraph> lines = [.. whole.Select(line => line.ToParagraph())];
        var width = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, own) = (lines[i], DisplayWidth.Of(lines[i].Text.AsSpan().TrimEnd()));
            if (line.BlanksLostBefore is { } at && own <= width && (whole[i].Losses == 1 || own == width) && IsFramed(line.Text))
            {
                lines[i] = line with
                {
                    Text = line.Text.Insert(at, new string(' ', width - own)),
                    Boxes = [.. line.Boxes.Take(at), .. Enumerable.Repeat(line.Boxes[at], width - own), .. line.Boxes.Skip(at)],
                    BlanksLostBefore = null,
                };
            }
            else
            {
                width = IsFramed(line.Text) ? own : 0;
            }
        }

        return lines;
    }

    private static bool IsFramed(string line) => line.AsSpan().Trim() is [var first, .., var last] && Frame.Contains(first) && Frame.Contains(last);

    /// <summary>True for a line that had no room in the one above: not even its first word.</summary>
    /// <param name="above">The line above, as far as it is put together.</param>
    /// <param name="line">The line.</param>
    /// <param name="frame">How wide the frame is that the line above is in, in letters of half width.</param>
    private bool GoesOn(PreformattedLine above, LetterLine line, int frame)
    {
        var first = line.Letters[0];
        if (first.Box.Left - _tabs.Left > SameEdge)
        {
            // A tab at the end of a full line leads to the first stop of the next. A label behind one is indented by it.
            var word = line.Letters.TakeWhile((letter, index) => index == 0 || letter.Box.Left - line.Letters[index - 1].Box.Right <= TabStops.Touch * letter.FontSize);
            return above.End + _tabs.Distance > _right && NumberParser.Parse(string.Concat(word.Select(letter => letter.Text))).Content is (CellContent.Number or CellContent.Nil);
        }

        if (string.IsNullOrWhiteSpace(first.Text))
        {
            return false;
        }

        if (Closing.Contains(above.Last) || (Frame.Contains(above.Last) && above.Width >= frame))
        {
            return false;
        }

        // Words and rules that are longer than a line break where it is full, and words too that stood apart by blanks for which there was no room.
        if (!MayBreak(above.Last, first.Text[0]))
        {
            return above.End + first.Box.Width > _right;
        }

        // A mark that may not begin a line takes along what it stands behind.
        var start = line.Letters.TakeWhile((letter, index) => index == 0
            || (!string.IsNullOrWhiteSpace(letter.Text) && letter.Box.Left - line.Letters[index - 1].Box.Right <= TabStops.Touch * letter.FontSize
                && (!MayBreak(line.Letters[index - 1].Text[^1], letter.Text[0]) || char.IsPunctuation(letter.Text[0])))).Last();
        return above.End + start.Box.Right - first.Box.Left > _right;
    }

    /// <summary>Lines break behind blanks and around Chinese characters and signs, not within words, numbers and rules.</summary>
    private static bool MayBreak(char before, char behind) => !(IsOfWord(before) && IsOfWord(behind));

    private static bool IsOfWord(char c) => c is > ' ' and < '\u2000' || IsOfRule(c);

    /// <summary>Box drawing, U+2500 to U+257F.</summary>
    private static bool IsOfRule(char c) => c is >= '\u2500' and <= '\u257F';

    private static bool HasCells(LetterLine line)
    {
        for (var i = 0; i < line.Letters.Count; i++)
        {
            if (line.Letters[i].Text.AsSpan().IndexOfAny(Bars) >= 0 || (i > 1 && i < line.Letters.Count - 1 && line.Letters[i].Text == " " && line.Letters[i - 1].Text == " "))
            {
                return true;
            }
        }

        return line.Cut(1).Count > 2;
    }

    private static IEnumerable<double> Apart(LetterLine line, double left)
    {
        var end = left;
        foreach (var letter in line.Letters)
        {
            if (letter.Box.Left - end > TabStops.Touch * letter.FontSize)
            {
                yield return letter.Box.Left;
            }

            end = letter.Box.Right;
        }
    }

    /// <summary>True for a line within the edges of the text; a mark at its end may hang over.</summary>
    private static bool HasRoom(LetterLine line, double right)
    {
        var last = line.Letters.Last(letter => !string.IsNullOrWhiteSpace(letter.Text));
        return (char.IsPunctuation(last.Text[^1]) ? last.Box.Left : last.Box.Right) <= right + SameEdge;
    }
}
