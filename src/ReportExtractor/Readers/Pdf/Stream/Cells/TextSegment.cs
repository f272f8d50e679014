using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream.Cells;

/// <summary>A piece of a printed line with wide gaps around it: the text of one cell in that line.</summary>
/// <param name="Source">The line.</param>
/// <param name="Line">The letters of the piece.</param>
/// <param name="Text">Its text.</param>
internal sealed record TextSegment(PageTextLine Source, LetterLine Line, string Text)
{
    /// <summary>
    /// The narrowest gap between cells, as a multiple of the text's size: Word leaves 10.8 points between them, and a blank is half a
    /// letter wide.
    /// </summary>
    private const double CellGap = 0.55;

    /// <summary>The widest gap between a label and its number, as a multiple of the text's size: a tab of two letters.</summary>
    private const double LabelGap = 2.5;

    /// <summary>
    /// The widest line of a header of a column of numbers, as a multiple of the text's size: 本年收费金额（单位：万元） is the longest met.
    /// </summary>
    private const double MostNarrow = 14;

    /// <summary>
    /// The least pitch of the lines of one text, as a multiple of its size; lines that are nearer belong to cells side by side.
    /// </summary>
    private const double LinePitch = 0.9;

    /// <summary>The largest pitch of the lines of one text, as a multiple of its size.</summary>
    public const double MostPitch = 1.8;

    /// <summary>Its box.</summary>
    public PdfBox Box => Line.Box;

    /// <summary>The distance of its middle from the top of the page.</summary>
    public double Middle { get; } = Line.Box.Middle();

    /// <summary>The distance of its centre from the left edge of the page.</summary>
    public double Centre { get; } = Line.Box.Centre();

    /// <summary>True for a number, with the marks of notes behind it.</summary>
    public bool IsNumber { get; } = NumberPieces.Is(Text[..^FootnoteMarks.CountAtEnd(Text)]);

    /// <summary>The code of the reason why a reader of the page may see another text, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>True for a mark in place of a number.</summary>
    public bool IsMark { get; } = NilMarks.IsPiece(Text.AsSpan().Trim(InvisibleDigits.Marks));

    /// <summary>True for a sign without its number, which may be a mark in place of one.</summary>
    public bool IsSign => IsMark && NumberPieces.IsSignAlone(Text);

    /// <summary>True for words: neither a number nor a mark in place of one.</summary>
    public bool IsWords => !IsNumber && !IsMark;

    /// <summary>True for a text that may be in or over a column of numbers.</summary>
    public bool IsNarrow => IsNumber || Box.Width <= MostNarrow * Line.FontSize;

    /// <summary>True for letters turned by a quarter: the name of a group.</summary>
    public bool IsTurned => Line.Letters.All(VerticalText.RunsDown);

    /// <summary>The segment as the text of a cell.</summary>
    public CellText AsCell() => new(Text, IsVertical: false, [Line]) { Doubt = Doubt };

    /// <summary>True if the lines of two cells, one above the other, may be lines of one.</summary>
    /// <param name="above">The lines of the upper cell.</param>
    /// <param name="below">The lines of the lower one.</param>
    public static bool AreClose(List<TextSegment> above, List<TextSegment> below) =>
        above.Count > 0 && below.Count > 0 && below[0].IsBelow(above[^1]);

    /// <summary>The segments of a line.</summary>
    /// <param name="line">The line.</param>
    public static List<TextSegment> Of(PageTextLine line)
    {
        var segments = new List<TextSegment>();
        foreach (var piece in TouchingCells.Cut(line.Line.Cut(CellGap), line.Line))
        {
            // 1. and its label: a tab may be between them.
            var isLabel = segments.Count > 0
                && LabelStart.IsNumberAlone(segments[^1].Text)
                && piece.Box.Left - segments[^1].Box.Right < LabelGap * piece.FontSize;
            var whole = isLabel ? segments[^1].Line.With(piece) : piece;
            if (isLabel)
            {
                segments.RemoveAt(segments.Count - 1);
            }

            segments.AddRange(WithoutSign(Of(line, whole)));
        }

        return segments;
    }

    /// <summary>The number of which it is the sign, with the sign.</summary>
    /// <param name="number">The number, further right in the same line.</param>
    public TextSegment Before(TextSegment number) => new(Source, Line.With(number.Line), Text + number.Text) { Doubt = number.Doubt };

    private static TextSegment Of(PageTextLine source, LetterLine line)
    {
        var text = LineWriter.Write(line);
        return new TextSegment(source, line, text.Text) { Doubt = text.Doubt };
    }

    /// <summary>
    /// A number and the sign behind it, with a blank between them, are of two cells: the sign is that of the next number.
    /// </summary>
    private static IEnumerable<TextSegment> WithoutSign(TextSegment segment)
    {
        if (segment.Text.Length > 2 && NumberPieces.IsSignAlone(segment.Text.AsSpan()[^1..])
            && segment.Line.Cut(LineWriter.WordGap) is [var number, var sign] && Of(segment.Source, number) is { IsNumber: true } whole)
        {
            return [whole, Of(segment.Source, sign)];
        }

        return [segment];
    }

    /// <summary>
    /// True if two segments are at nearly the same height, so that they are not lines of one text but cells side by side.
    /// </summary>
    /// <param name="other">The other segment.</param>
    public bool IsBeside(TextSegment other) =>
        Source.Page == other.Source.Page && Math.Abs(Middle - other.Middle) < LinePitch * Math.Min(Line.FontSize, other.Line.FontSize);

    /// <summary>True if it may be the next line of the same text.</summary>
    /// <param name="other">A segment above.</param>
    public bool IsBelow(TextSegment other) => Source.Page == other.Source.Page && Middle - other.Middle <= MostPitch * Line.FontSize;

    /// <summary>True if it is below another segment, as near as the next line of the same text, and shares a place with it.</summary>
    /// <param name="other">The other segment.</param>
    public bool IsRightBelow(TextSegment other) => IsBelow(other) && Middle > other.Middle && Box.OverlapsAcross(other.Box);
}
