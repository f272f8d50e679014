using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Preformatted;

/// <summary>A line of a text that was printed as it stands, put together again where the page broke it.</summary>
/// <param name="page">The page that it begins on.</param>
internal sealed class PreformattedLine(int page)
{
    private readonly StringBuilder _text = new();
    private readonly List<PageBox> _boxes = [];

    /// <summary>The place behind its last character, trailing blanks included, in points from the page's left edge.</summary>
    public double End { get; private set; }

    /// <summary>Its last character, or a blank where it has none.</summary>
    public char Last => _text.Length > 0 ? _text[^1] : ' ';

    /// <summary>The first character behind blanks that the page had no room for, so that nobody knows how many they were; or null.</summary>
    public int? BlanksLostBefore { get; private set; }

    /// <summary>In how many places blanks may be lost.</summary>
    public int Losses { get; private set; }

    /// <summary>How wide it prints, in letters of half width.</summary>
    public int Width => DisplayWidth.Of(_text.ToString());

    /// <summary>Goes on with what stands in a line of a page.</summary>
    /// <param name="line">The line, its blanks among its letters.</param>
    /// <param name="view">The page.</param>
    /// <param name="tabs">What parts its words besides blanks.</param>
    /// <param name="right">The right edge of the page's text.</param>
    public void Append(LetterLine line, PageView view, TabStops tabs, double right)
    {
        // A blank is no wider than most letters: half a Chinese one, or a little more.
        const double blank = 0.7;
        if (_text.Length > 0 && !IsWithinRule() && End + (blank * line.FontSize) > right)
        {
            // Words are not broken: two that meet here stood apart.
            if (Last != ' ' && !(LineWriter.IsWide(Last) && LineWriter.IsWide(line.Letters[0].Text[0])))
            {
                _text.Append(' ');
                _boxes.Add(view.BoxOf(line.Letters[0].Box));
            }

            BlanksLostBefore ??= _text.Length;
            Losses++;
        }

        End = tabs.Left;
        foreach (var letter in line.Letters)
        {
            var skipped = tabs.Between(End, letter.Box.Left, line.FontSize);
            _text.Append('\t', skipped);
            _boxes.AddRange(Enumerable.Repeat(view.BoxOf(line.Box), skipped));
            _text.Append(letter.Text.Replace(InvisibleDigits.Mark, ' '));
            _boxes.AddRange(Enumerable.Repeat(view.BoxOf(letter.Box), letter.Text.Length));
            End = letter.Box.Right;
        }
    }

    /// <summary>True within a rule, where no blank can have stood: box drawing (U+2500 to U+257F), but for the upright ones, which part cells; or a row of dashes.</summary>
    private bool IsWithinRule() =>
        Last is >= '\u2500' and <= '\u257F' and not ('│' or '┃' or '║') || (_text.Length > 1 && "-=+".Contains(Last) && "-=+".Contains(_text[^2]));

    /// <summary>The line as a paragraph, each of its characters where it stands.</summary>
    public Paragraph ToParagraph()
    {
        var text = _text.ToString();
        var box = _boxes.Count == 0 ? default : _boxes.Aggregate((one, other) => new PageBox(
            Math.Min(one.Left, other.Left), Math.Min(one.Top, other.Top), Math.Max(one.Right, other.Right), Math.Max(one.Bottom, other.Bottom)));
        return new Paragraph(text, new PageLocation(page, box)) { Boxes = _boxes, BlanksLostBefore = BlanksLostBefore };
    }
}
