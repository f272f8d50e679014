using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Preformatted;

/// <summary>A line of a printed text, joined again where the page broke it.</summary>
/// <param name="page">The page of its start.</param>
internal sealed class PreformattedLine(int page)
{
    /// <summary>A blank is no wider than this, as a multiple of the text's size: half of a Chinese letter, or a little more.</summary>
    private const double WidestBlank = 0.7;

    private readonly StringBuilder _text = new();
    private readonly List<PageBox> _boxes = [];
    private string? _doubt;

    /// <summary>The right edge of its last character, trailing blanks included, in points from the page's left edge.</summary>
    public double End { get; private set; }

    /// <summary>Its last character, or a blank if it is empty.</summary>
    public char Last => _text.Length > 0 ? _text[^1] : ' ';

    /// <summary>
    /// The index of the first character after blanks that the page had no room for, so that their number is lost; or null.
    /// </summary>
    public int? BlanksLostBefore { get; private set; }

    /// <summary>The number of places at which blanks may be lost.</summary>
    public int Losses { get; private set; }

    /// <summary>Its width in letters of half width.</summary>
    public int Width => DisplayWidth.Of(_text.ToString());

    /// <summary>Adds a line of a page.</summary>
    /// <param name="line">The line, with its blanks as letters.</param>
    /// <param name="view">The page.</param>
    /// <param name="tabs">The tab stops.</param>
    /// <param name="right">The right edge of the page's text.</param>
    public void Append(LetterLine line, PageView view, TabStops tabs, double right)
    {
        if (_text.Length > 0 && !IsWithinRule() && End + (WidestBlank * line.FontSize) > right)
        {
            // Words are not broken: between two that meet here, there was a blank.
            if (Last != ' ' && !(DisplayWidth.IsWide(Last) && DisplayWidth.IsWide(line.Letters[0].Text[0])))
            {
                Add(" ", view.BoxOf(line.Letters[0].Box));
            }

            BlanksLostBefore ??= _text.Length;
            Losses++;
        }

        End = tabs.Left;
        foreach (var letter in line.Letters)
        {
            Add(new string('\t', tabs.Between(End, letter.Box.Left, line.FontSize)), view.BoxOf(line.Box));
            Add(InvisibleDigits.ToBlanks(letter.Text), view.BoxOf(letter.Box));
            _doubt ??= InvisibleDigits.DoubtOf(letter.Text);
            End = letter.Box.Right;
        }
    }

    /// <summary>The line as a paragraph with the box of each character.</summary>
    public Paragraph ToParagraph()
    {
        var text = _text.ToString();
        var box = _boxes.Count == 0 ? default : _boxes.Aggregate((one, other) => one.Union(other));
        return new Paragraph(text, new PageLocation(page, box)) { Boxes = _boxes, BlanksLostBefore = BlanksLostBefore, Doubt = _doubt };
    }

    private void Add(string text, PageBox box)
    {
        _text.Append(text);
        _boxes.AddRange(Enumerable.Repeat(box, text.Length));
    }

    /// <summary>
    /// True within a rule, where there can't have been a blank: box drawing, except for upright characters, which are between cells; or a
    /// row of dashes.
    /// </summary>
    private bool IsWithinRule() =>
        (FrameCharacters.IsOfRule(Last) && !FrameCharacters.Bars.Contains(Last))
        || (_text.Length > 1 && "-=+".Contains(Last) && "-=+".Contains(_text[^2]));
}
