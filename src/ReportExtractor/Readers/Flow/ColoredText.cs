using System.Text;
using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Flow;

/// <summary>A text with the colours of letters of which it is not known yet on which ground they stand.</summary>
/// <param name="Text">The text, with all letters.</param>
/// <param name="Letters">The letters that have a colour of their own: the first one, the end, and the colour, 0xRRGGBB.</param>
/// <param name="Doubt">The code of the reason why the text is doubted, or null.</param>
internal sealed record ColoredText(string Text, IReadOnlyList<(int Start, int End, int Color)> Letters, string? Doubt)
{
    /// <summary>What is seen on a ground.</summary>
    /// <param name="ground">The colour behind the letters.</param>
    public FlowParagraph On(Ground ground)
    {
        var seen = new StringBuilder(Text.Length);
        var doubt = Doubt;
        var from = 0;
        foreach (var (start, end, color) in Letters)
        {
            seen.Append(Text, from, (ground.Hides(color) ? start : end) - from);
            doubt ??= ground.MayHide(color) ? ReasonCodes.FaintLetters : null;
            from = end;
        }

        return new FlowParagraph(RunText.Shown(seen.Append(Text, from, Text.Length - from).ToString())) { Doubt = doubt };
    }
}
