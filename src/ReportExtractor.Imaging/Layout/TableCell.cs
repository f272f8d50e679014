namespace ReportExtractor.Imaging.Layout;

/// <summary>A cell of a ruled table.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">How many rows it takes.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
/// <param name="Box">Its box up to the middle of the rules around it, in pixels of the prepared page.</param>
/// <param name="Inside">The part of the picture inside of its rules.</param>
/// <param name="Lines">Its lines of text from the top.</param>
internal sealed record TableCell(
    int Row, int Column, int RowSpan, int ColumnSpan, PixelBox Box, PixelBox Inside, IReadOnlyList<TextLine> Lines);
