using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>Writes the letters of a cell as text, lines separated by <c>\n</c>. A number broken over two lines is one line again.</summary>
internal static class CellWriter
{
    /// <summary>The space that Word leaves at both sides of a cell together, in points: 0.19 cm at each.</summary>
    public const double Padding = 10.8;

    /// <summary>Writes the letters of a cell.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="width">The cell's width, in points.</param>
    public static CellText Write(List<PdfLetter> letters, double width)
    {
        if (letters.Count == 0)
        {
            return CellText.Empty;
        }

        if (VerticalText.Write(letters) is { } turned)
        {
            return turned;
        }

        var lines = LetterLine.Of(letters);
        if (VerticalText.Write(letters, lines) is { } columns)
        {
            return columns;
        }

        var text = Join(lines.Select(LineWriter.Write), width);
        return text with { IsVertical = lines.Count > 1 && lines.TrueForAll(line => VerticalText.ShownIn(line).Count() == 1) };
    }

    /// <summary>Joins the pieces of a cell's text, from the top down, also over pages.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="width">The cell's width, in points.</param>
    public static CellText Join(IEnumerable<CellText> pieces, double width)
    {
        // A text of two lines is no number, so only its first line may be one that goes on.
        var first = CellText.Empty;
        var further = new List<CellText>();
        foreach (var piece in pieces.Where(piece => !piece.IsEmpty))
        {
            if (further.Count > 0 || !(first.IsEmpty || IsOneNumber(first, piece, width)))
            {
                further.Add(piece);
            }
            else
            {
                first = first.IsEmpty ? piece : InOneLine(first, piece);
            }
        }

        return further.Count == 0 ? first : InLines([first, .. further]);
    }

    /// <summary>True for a sign without its number: a line may end behind a hyphen.</summary>
    /// <param name="text">The text.</param>
    public static bool IsSign(CellText text) => NumberPieces.IsSignAlone(text.Text);

    /// <summary>
    /// True if a text continues a full line above, or a number its sign. A text with a number of its own at the start, or a number below
    /// words, continues nothing.
    /// </summary>
    /// <param name="upper">The text above.</param>
    /// <param name="lower">The text below.</param>
    /// <param name="width">The cell's width, in points.</param>
    public static bool IsRest(CellText upper, CellText lower, double width)
    {
        if (IsSign(upper) && NumberPieces.IsPlain(lower.Text))
        {
            return true;
        }

        return !LabelStart.IsNumbered(lower.Text)
            && (NumberPieces.IsPlain(upper.Text) || !NumberPieces.IsPlain(lower.Text))
            && HasNoRoomFor(upper, lower, width);
    }

    private static CellText InOneLine(CellText upper, CellText lower) => InLines([upper, lower]) with { Text = upper.Text + lower.Text };

    private static CellText InLines(List<CellText> texts) => new(
        string.Join('\n', texts.Select(text => text.Text)),
        texts.TrueForAll(text => text.IsVertical),
        [.. texts.SelectMany(text => text.Lines)])
    {
        Doubt = texts.Select(text => text.Doubt).FirstOrDefault(doubt => doubt is not null),
    };

    private static bool IsOneNumber(CellText upper, CellText lower, double width) => IsSign(upper)
        ? NumberPieces.IsPlain(lower.Text)
        : NumberPieces.IsPlain(upper.Text) && MayEndNumber(lower.Text) && HasNoRoomFor(upper, lower, width);

    private static bool MayEndNumber(string text) => NumberPieces.IsOfNumber(text[0]) && !text.Contains(' ');

    /// <summary>
    /// True if the last line above has no room for the start of the text below: what may not be broken is wider than the space left.
    /// </summary>
    private static bool HasNoRoomFor(CellText upper, CellText lower, double width) =>
        upper.Lines.Count > 0 && lower.Lines.Count > 0
        && upper.Lines[^1].Box.Width + LineBreaking.WidthOfStart(lower.Lines[0], NumberPieces.IsPlain(upper.Text)) > width - Padding;
}
