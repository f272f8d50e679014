namespace ReportExtractor.Pdf;

/// <summary>
/// A letter: what one code of a font shows. It may be several characters (a ligature) or a blank. If one text replaces several
/// letters (ActualText, ISO 32000-1 §14.9.4), the first letter has it, and the others are blanks.
/// </summary>
/// <param name="Text">Its characters in Unicode; empty if they are unknown.</param>
/// <param name="Box">Its box: the advance width along the baseline, the font's ascent and descent across it.</param>
/// <param name="FontSize">The font size as shown, in points.</param>
public sealed record PdfLetter(string Text, PdfBox Box, double FontSize)
{
    /// <summary>The direction of the baseline in degrees clockwise: 0 right, 90 down, 180 left, 270 up.</summary>
    public double Direction { get; init; }

    /// <summary>True if the font writes downwards (ISO 32000-1 §9.7.4.3).</summary>
    public bool IsVertical { get; init; }

    /// <summary>
    /// False for invisible letters (text rendering mode 3, ISO 32000-1 §9.3.6; white on white; transparent; covered), such as the
    /// text behind a scanned page.
    /// </summary>
    public bool IsPainted { get; init; }

    /// <summary>What keeps it from being read as it is in the file.</summary>
    public PdfLetterFlaw Flaw { get; init; }

    /// <summary>
    /// True for a letter with a flaw that can still be read: only a part of it is cut off or covered, or the line through it may be
    /// one of a table. False for one that does not count.
    /// </summary>
    public bool IsLegible { get; init; } = true;

    /// <summary>How likely it is this letter, 0 to 1: less than 1 only if it was read out of a picture.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The number of the font within the page, from 0. Letters of one font share it.</summary>
    public int Font { get; init; }
}
