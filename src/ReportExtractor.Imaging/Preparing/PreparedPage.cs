namespace ReportExtractor.Imaging.Preparing;

/// <summary>A page that is upright and straight, with white paper and dark ink.</summary>
/// <param name="Image">Its picture.</param>
/// <param name="Turn">How it was turned.</param>
/// <param name="RowSlope">How much its rows fell to the right before, in pixels down a pixel across.</param>
/// <param name="ColumnSlope">How much its columns went to the right on the way down before, in pixels across a pixel down.</param>
/// <param name="Dpi">Its dots an inch, which are guessed if nothing says so.</param>
internal sealed record PreparedPage(GrayImage Image, Turn Turn, double RowSlope, double ColumnSlope, double Dpi);
