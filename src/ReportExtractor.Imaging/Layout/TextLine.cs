namespace ReportExtractor.Imaging.Layout;

/// <summary>A line of text.</summary>
/// <param name="Box">The box of its ink, faint ink included, in pixels of the prepared page.</param>
/// <param name="Crop">The part of the picture to read: the box with the paper around it, without rules.</param>
/// <param name="Ink">The boxes of what is inked together, from the left: characters or parts of them.</param>
internal sealed record TextLine(PixelBox Box, PixelBox Crop, IReadOnlyList<PixelBox> Ink);
