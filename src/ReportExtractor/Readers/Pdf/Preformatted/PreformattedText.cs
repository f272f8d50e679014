using ReportExtractor.Documents;
using ReportExtractor.Pdf;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf.Lines;
using ReportExtractor.Readers.Text.Layouts;

namespace ReportExtractor.Readers.Pdf.Preformatted;

/// <summary>
/// A printed text file: letters of one size, a letter for every blank, all lines from one edge. The pages then have the text to the letter,
/// except at line breaks in lines that were too long, and it is read as text.
/// </summary>
internal sealed class PreformattedText
{
    /// <summary>The largest difference between letters of one size, in points: rounding in the file.</summary>
    private const double SameSize = 0.1;

    /// <summary>How far a line may reach over the right edge, in points: rounding in the file.</summary>
    private const double SameEdge = 1;

    private readonly List<(PageView View, LetterLine Line)> _lines;
    private readonly TabStops _tabs;
    private readonly double _right;

    private PreformattedText(List<(PageView View, LetterLine Line)> lines, TabStops tabs, double right) =>
        (_lines, _tabs, _right) = (lines, tabs, right);

    /// <summary>Recognizes a printed text.</summary>
    /// <param name="pages">The pages.</param>
    /// <returns>The text, or null if the pages are laid out in another way.</returns>
    public static PreformattedText? Of(IReadOnlyList<PdfPage> pages)
    {
        var first = pages.SelectMany(page => page.Letters).FirstOrDefault();
        if (first is null || pages.Any(page => IsLaidOut(page, first.FontSize)))
        {
            return null;
        }

        List<(PageView View, LetterLine Line)> lines =
        [
            .. pages.Select(page => new PageView(page))
                .SelectMany(view => LetterLine.Of(view.Letters).Select(line => (view, line))),
        ];
        if (lines.Count == 0 || !lines.Exists(line => HasCells(line.Line)))
        {
            return null;
        }

        // The margins of a text are the same at both sides.
        var left = lines.Min(line => line.Line.Box.Left);
        var right = pages.Max(page => page.Width) - left;
        var words = lines.SelectMany(line => WordsApart(line.Line, left)).ToList();
        return TabStops.Of(left, words) is { } tabs && lines.TrueForAll(line => HasRoom(line.Line, right))
            ? new PreformattedText(lines, tabs, right)
            : null;
    }

    /// <summary>Reads the text.</summary>
    /// <param name="budget">What may be used.</param>
    public IReadOnlyList<Block> Read(ReaderBudget budget)
    {
        var lines = new PreformattedLines(_lines, _tabs, _right).Join();
        var texts = lines.Select((line, index) => new TextLine(line.Text, index + 1)).ToList();
        budget.AddCharacters(texts.Sum(line => line.Text.Length));
        var blocks = TextWithMarkup.Reader(budget).ReadLines(texts).Select(block => block switch
        {
            Grid grid => OnPage(grid, lines),
            Paragraph { Location: TextLocation place } => lines[place.Line - 1],
            _ => block,
        });

        // An empty last block: the document is complete, so that no number at its end is cut off.
        return [.. blocks, new Paragraph("", new PageLocation(_lines[^1].View.Number, default))];
    }

    /// <summary>A table of the text with the places of its cells on the pages.</summary>
    private static Grid OnPage(Grid grid, List<Paragraph> lines) =>
        grid with { Rows = [.. grid.Rows.Select(row => new GridRow([.. row.Cells.Select(cell => OnPage(cell, grid.Layout, lines))]))] };

    private static Cell OnPage(Cell cell, GridLayout layout, List<Paragraph> lines)
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
            Doubt = layout == GridLayout.Columns && start >= line.BlanksLostBefore ? ReasonCodes.BlanksLost : line.Doubt ?? cell.Doubt,
        };
    }

    private static bool IsLaidOut(PdfPage page, double size) =>
        page.Rules.Count > 0
        || page.Images.Count > 0
        || page.Letters.Any(letter => Math.Abs(letter.FontSize - size) > SameSize || letter.Direction != 0);

    /// <summary>True for a line with a bar, two blanks, or two gaps.</summary>
    private static bool HasCells(LetterLine line)
    {
        for (var i = 0; i < line.Letters.Count; i++)
        {
            var text = line.Letters[i].Text;
            var isGap = i > 1 && i < line.Letters.Count - 1 && text == " " && line.Letters[i - 1].Text == " ";
            if (isGap || text.AsSpan().IndexOfAny(FrameCharacters.Bars) >= 0)
            {
                return true;
            }
        }

        return line.Cut(gap: 1).Count > 2;
    }

    /// <summary>The left edges of the letters with a gap in front of them.</summary>
    private static IEnumerable<double> WordsApart(LetterLine line, double left)
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

    /// <summary>True for a line within the edges of the text; punctuation at its end may be outside.</summary>
    private static bool HasRoom(LetterLine line, double right)
    {
        var last = line.Letters.Last(letter => !string.IsNullOrWhiteSpace(letter.Text));
        return (char.IsPunctuation(last.Text[^1]) ? last.Box.Left : last.Box.Right) <= right + SameEdge;
    }
}
