using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>
/// Writes lines outside the tables as text in columns of half a letter, so that blanks keep the places of the words on the page.
/// </summary>
internal sealed class ColumnWriter
{
    /// <summary>
    /// The narrowest gap between two columns, as a multiple of the text's size: more than the indent of a word, less than the narrowest gap
    /// between cells.
    /// </summary>
    private const double ColumnGap = 1;

    /// <summary>No page is wider than some hundred letters; a place far outside the page must not cost memory.</summary>
    private const int MostBlanks = 400;

    private readonly PageView _view;
    private readonly PdfBox _box;
    private readonly StringBuilder _text = new();
    private readonly List<PageBox> _boxes = [];
    private int _width;
    private string? _doubt;

    private ColumnWriter(PageView view, PdfBox box) => (_view, _box) = (view, box);

    /// <summary>Writes a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="left">The left edge of the page's text.</param>
    /// <param name="view">The page.</param>
    public static Paragraph Write(LetterLine line, double left, PageView view)
    {
        var writer = new ColumnWriter(view, line.Box);
        var run = new RunText();
        var marks = new NumberMarks(line);
        PdfLetter? last = null;
        foreach (var letter in line.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Text)))
        {
            var gap = last is null ? double.PositiveInfinity : LineWriter.GapBetween(last, letter, line);
            if (last is null || gap > ColumnGap)
            {
                var column = (int)Math.Round((letter.Box.Left - left) / (line.FontSize / 2));
                writer.AddBlanks(Math.Max(column - writer._width, last is null ? 0 : 2));
            }
            else if (gap > LineWriter.WordGap && !LineWriter.AreWide(last, letter))
            {
                writer.AddBlanks(1);
            }

            run.Append(LineWriter.TextOf(letter, last), raised: marks.IsMark(letter));
            writer.Add(run.Take(), letter.Box);
            last = letter;
        }

        writer.TrimEnd();
        return writer.ToParagraph() with { MayJoinNeighbour = marks.IsUnsure };
    }

    /// <summary>Writes a row.</summary>
    /// <param name="cells">Its cells from left to right, each with its box.</param>
    /// <param name="box">The box of the row.</param>
    /// <param name="size">The size of its text.</param>
    /// <param name="left">The left edge of the page's text.</param>
    /// <param name="view">The page.</param>
    public static Paragraph Write(IEnumerable<(PdfBox Box, CellText Text)> cells, PdfBox box, double size, double left, PageView view)
    {
        var writer = new ColumnWriter(view, box);
        foreach (var (place, cell) in cells)
        {
            var column = (int)Math.Round((place.Left - left) / (size / 2));
            writer.AddBlanks(Math.Max(column - writer._width, writer._text.Length == 0 ? 0 : 2));
            writer.Add(cell.Text.Replace("\n", "", StringComparison.Ordinal), place);
        }

        return writer.ToParagraph();
    }

    private void Add(string text, PdfBox place)
    {
        _doubt ??= InvisibleDigits.DoubtOf(text);
        var seen = InvisibleDigits.ToBlanks(text);
        _text.Append(seen);
        _boxes.AddRange(Enumerable.Repeat(_view.BoxOf(place), seen.Length));
        _width += DisplayWidth.Of(seen);
    }

    private void AddBlanks(int count)
    {
        count = Math.Clamp(count, 0, MostBlanks);
        _text.Append(' ', count);
        _boxes.AddRange(Enumerable.Repeat(_view.BoxOf(_box), count));
        _width += count;
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
            _boxes.RemoveAt(_text.Length);
        }
    }

    private Paragraph ToParagraph() => new(_text.ToString(), _view.Locate(_box)) { Boxes = _boxes, Doubt = _doubt };
}
