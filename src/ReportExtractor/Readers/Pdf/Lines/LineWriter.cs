using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>Writes the letters of a line as text: blanks where they stand apart, none between Chinese characters.</summary>
internal static class LineWriter
{
    /// <summary>Letters that stand this far apart, in parts of the text's size, are of two words: a third of a letter.</summary>
    private const double WordGap = 0.3;

    /// <summary>Words that stand this far apart are of two columns: more than the indent of a word, less than the narrowest gap between cells.</summary>
    private const double ColumnGap = 1;

    /// <summary>A digit and a letter that begin nearer to each other than this, in parts of the smaller one's size, are printed one over the other: no font has narrower digits.</summary>
    private const double Overprinted = 0.3;

    /// <summary>No page is wider than some hundred letters; a place far outside must not cost memory.</summary>
    private const int MostBlanks = 400;

    /// <summary>The text of a line in a cell.</summary>
    /// <param name="line">The line.</param>
    public static string Write(LetterLine line)
    {
        var text = new RunText();
        PdfLetter? last = null;
        foreach (var letter in line.Letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Text))
            {
                continue;
            }

            if (last is { } before && GapOf(line, before, letter) > WordGap && !(IsWide(before.Text[^1]) && IsWide(letter.Text[0])))
            {
                text.Append(' ');
            }

            text.Append(IsOver(last, letter) ? PageView.Unknown : letter.Text, raised: line.IsRaised(letter));
            last = letter;
        }

        return text.Take();
    }

    /// <summary>A line outside the tables, its words set in columns as they stand on the page, each half letter one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="left">The left edge of the page's text.</param>
    /// <param name="view">The page.</param>
    public static Paragraph WriteInColumns(LetterLine line, double left, PageView view)
    {
        var text = new StringBuilder();
        var boxes = new List<PageBox>();
        var width = 0;
        var run = new RunText();
        PdfLetter? last = null;
        foreach (var letter in line.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Text)))
        {
            var gap = last is { } before ? GapOf(line, before, letter) : double.PositiveInfinity;
            var isWord = last is not null && gap > WordGap && !(gap <= ColumnGap && IsWide(last.Text[^1]) && IsWide(letter.Text[0]));
            if (last is null || gap > ColumnGap)
            {
                var column = (int)Math.Round((letter.Box.Left - left) / (line.FontSize / 2));
                Blank(Math.Max(column - width, last is null ? 0 : 2));
            }
            else if (isWord)
            {
                Blank(1);
            }

            run.Append(IsOver(last, letter) ? PageView.Unknown : letter.Text, raised: line.IsRaised(letter));
            foreach (var c in run.Take().Replace(InvisibleDigits.Mark, ' '))
            {
                text.Append(c);
                boxes.Add(view.BoxOf(letter.Box));
                width += DisplayWidth.Of(c);
            }

            last = letter;
        }

        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
            boxes.RemoveAt(text.Length);
        }

        return new Paragraph(text.ToString(), view.Locate(line.Box)) { Boxes = boxes };

        void Blank(int count)
        {
            count = Math.Clamp(count, 0, MostBlanks);
            text.Append(' ', count);
            boxes.AddRange(Enumerable.Repeat(view.BoxOf(line.Box), count));
            width += count;
        }
    }

    /// <summary>A row outside the tables, its cells set in columns as they stand on the page.</summary>
    /// <param name="cells">Its cells from left to right, and where each stands.</param>
    /// <param name="box">Where the row stands.</param>
    /// <param name="size">The size of its text.</param>
    /// <param name="left">The left edge of the page's text.</param>
    /// <param name="view">The page.</param>
    public static Paragraph WriteInColumns(IEnumerable<(PdfBox Box, CellText Text)> cells, PdfBox box, double size, double left, PageView view)
    {
        var text = new StringBuilder();
        var boxes = new List<PageBox>();
        var width = 0;
        foreach (var (place, cell) in cells)
        {
            var blanks = Math.Clamp((int)Math.Round((place.Left - left) / (size / 2)) - width, text.Length == 0 ? 0 : 2, MostBlanks);
            var words = cell.Text.Replace("\n", "", StringComparison.Ordinal).Replace(InvisibleDigits.Mark, ' ');
            text.Append(' ', blanks).Append(words);
            boxes.AddRange(Enumerable.Repeat(view.BoxOf(box), blanks));
            boxes.AddRange(Enumerable.Repeat(view.BoxOf(place), words.Length));
            width += blanks + DisplayWidth.Of(words);
        }

        return new Paragraph(text.ToString(), view.Locate(box)) { Boxes = boxes };
    }

    /// <summary>True for characters that stand in a square of their own.</summary>
    public static bool IsWide(char c) => DisplayWidth.Of(c) > 1;

    /// <summary>True for a digit over another letter, or a letter over a digit, as where a watermark crosses it: nobody can tell which of them is the number's.</summary>
    private static bool IsOver(PdfLetter? before, PdfLetter letter)
    {
        return before is not null && letter.Box.Left - before.Box.Left < Overprinted * Math.Min(before.FontSize, letter.FontSize)
            && ((IsDigit(before.Text[^1]) && IsFull(letter.Text[0])) || (IsFull(before.Text[^1]) && IsDigit(letter.Text[0])));

        static bool IsDigit(char c) => char.IsDigit(c);

        static bool IsFull(char c) => IsDigit(c) || IsWide(c);
    }

    private static double GapOf(LetterLine line, PdfLetter before, PdfLetter letter) => (letter.Box.Left - before.Box.Right) / line.FontSize;
}
