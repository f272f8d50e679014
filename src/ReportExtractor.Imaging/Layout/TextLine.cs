namespace ReportExtractor.Imaging.Layout;

/// <summary>A line of text.</summary>
/// <param name="Box">The box of its ink, faint ink included, in pixels of the prepared page.</param>
/// <param name="Crop">The part of the picture to read: the box with the paper around it, without rules.</param>
/// <param name="Room">The whole width that the line could have: faint ink that belongs to it may be anywhere in it.</param>
internal sealed record TextLine(PixelBox Box, PixelBox Crop, PixelBox Room);
