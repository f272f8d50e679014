using ReportExtractor.Imaging;

namespace ReportExtractor.GlyphTrainer.Painting;

/// <summary>A cell that was painted.</summary>
/// <param name="Image">Its picture.</param>
/// <param name="Dpi">Its dots an inch.</param>
/// <param name="Characters">Its characters with the columns of their ink.</param>
internal sealed record PaintedCell(GrayImage Image, double Dpi, IReadOnlyList<(char Character, float Left, float Right)> Characters);
