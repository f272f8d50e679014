using ReportExtractor.Ocr.Glyphs;
using ReportExtractor.Pdf;

namespace ReportExtractor.Ocr.Pages;

/// <summary>A line that holds a figure, as two witnesses read it.</summary>
/// <param name="Text">The text; empty if there is none.</param>
/// <param name="Confidence">The probability of its most doubtful character.</param>
/// <param name="Doubt">What keeps it from being read.</param>
/// <param name="HasInk">True if there is ink that neither of them reads.</param>
/// <param name="Glyphs">The glyphs of the second witness, which tell where the characters are.</param>
internal sealed record ReadFigure(
    string Text, double Confidence, PdfLetterFlaw Doubt, bool HasInk, IReadOnlyList<ReadGlyph> Glyphs);
