using System.Text.RegularExpressions;
using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>A part of a printed line that stands apart from what is beside it: what of a cell stands in the line.</summary>
/// <param name="Source">The line.</param>
/// <param name="Line">The part.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record TextSegment(PageTextLine Source, LetterLine Line, string Text)
{
    /// <summary>Cells stand further apart than this, in parts of the text's size: Word leaves 10.8 points between them, and a blank is half a letter wide.</summary>
    private const double CellGap = 0.55;

    /// <summary>A label stands no further behind its number, in parts of the text's size: a tab of two letters.</summary>
    private const double LabelGap = 2.5;

    /// <summary>Headers of columns of numbers have no longer lines, in parts of the text's size: 本年收费金额（单位：万元） is the longest that was met.</summary>
    private const double MostNarrow = 14;

    /// <summary>Lines of one text stand at least so far apart, in parts of its size; lines that stand nearer belong to cells beside each other.</summary>
    private const double LinePitch = 0.9;

    /// <summary>Lines of one text stand no further apart, in parts of its size.</summary>
    public const double MostPitch = 1.8;

    /// <summary>Where it stands.</summary>
    public PdfBox Box => Line.Box;

    /// <summary>The height at which it stands.</summary>
    public double Middle { get; } = (Line.Box.Top + Line.Box.Bottom) / 2;

    /// <summary>Half way from its left edge to its right.</summary>
    public double Centre { get; } = (Line.Box.Left + Line.Box.Right) / 2;

    /// <summary>True for a number.</summary>
    public bool IsNumber { get; } = Number().IsMatch(Text);

    /// <summary>True for a mark that stands in place of a number.</summary>
    public bool IsMark { get; } = Mark().IsMatch(Text);

    /// <summary>True for what may stand in or over a column of numbers.</summary>
    public bool IsNarrow => IsNumber || Box.Width <= MostNarrow * Line.FontSize;

    /// <summary>True for letters that are turned by a quarter: the name of a group.</summary>
    public bool IsTurned => Line.Letters.All(letter => letter.IsVertical || Math.Abs(Math.Sin(letter.Direction * Math.PI / 180)) > 0.7);

    /// <summary>As what stands in a cell.</summary>
    public CellText AsCell() => new(Text, IsVertical: false, [Line]);

    /// <summary>The segments of a line.</summary>
    /// <param name="line">The line.</param>
    public static List<TextSegment> Of(PageTextLine line)
    {
        var segments = new List<TextSegment>();
        foreach (var part in line.Line.Cut(CellGap))
        {
            // 1. and its label: a tab may stand between.
            var isLabel = segments.Count > 0 && LabelStart.IsNumberAlone(segments[^1].Text) && part.Box.Left - segments[^1].Box.Right < LabelGap * part.FontSize;
            var whole = isLabel ? segments[^1].Line.With(part) : part;
            if (isLabel)
            {
                segments.RemoveAt(segments.Count - 1);
            }

            segments.Add(new TextSegment(line, whole, LineWriter.Write(whole)));
        }

        return segments;
    }

    /// <summary>True where two stand at so nearly the same height that they are not lines of one text: cells beside each other.</summary>
    /// <param name="other">The other.</param>
    public bool IsBeside(TextSegment other) => Source.Page == other.Source.Page && Math.Abs(Middle - other.Middle) < LinePitch * Math.Min(Line.FontSize, other.Line.FontSize);

    /// <summary>True where it may be the next line of the same text.</summary>
    /// <param name="other">A line above.</param>
    public bool IsBelow(TextSegment other) => Source.Page == other.Source.Page && Middle - other.Middle <= MostPitch * Line.FontSize;

    // A number may be broken before its point or behind it; 1. is the number of a label. Its unit may stand behind it. U+FDD0 stands for a digit that is not seen.
    [GeneratedRegex("^\uFDD0*[-−－+]?[.,，．]?[0-9０-９\uFDD0](?:[0-9０-９\uFDD0.,，．]*[0-9０-９\uFDD0])?(?:[%％,，]|(?<=[0-9０-９\uFDD0]{2})[.．]|[万亿]?元|[万亿件项条个次]|人次)?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\uFDD0*(?:[-—－–+＋/／\\×无]|——|--)$")]
    private static partial Regex Mark();
}
