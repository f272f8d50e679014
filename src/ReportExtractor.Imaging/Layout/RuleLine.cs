namespace ReportExtractor.Imaging.Layout;

/// <summary>A ruled line.</summary>
/// <param name="Box">Its box, in pixels of the prepared page.</param>
/// <param name="IsHorizontal">True if it runs across the page, false if it runs down the page.</param>
internal readonly record struct RuleLine(PixelBox Box, bool IsHorizontal);
