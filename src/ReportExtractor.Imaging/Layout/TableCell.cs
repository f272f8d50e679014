namespace ReportExtractor.Imaging.Layout;

/// <summary>A cell: paper with rules all around it.</summary>
/// <param name="Inside">The part of the picture inside of its rules, in pixels of the prepared page.</param>
/// <param name="Lines">Its lines of text from the top.</param>
internal sealed record TableCell(PixelBox Inside, IReadOnlyList<TextLine> Lines);
