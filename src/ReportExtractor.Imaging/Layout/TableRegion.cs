namespace ReportExtractor.Imaging.Layout;

/// <summary>A ruled table.</summary>
/// <param name="Box">Its box, in pixels of the prepared page.</param>
/// <param name="Cells">Its cells, row by row. Each place of the grid is in one of them.</param>
internal sealed record TableRegion(PixelBox Box, IReadOnlyList<TableCell> Cells);
