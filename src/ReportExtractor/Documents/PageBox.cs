namespace ReportExtractor.Documents;

/// <summary>A rectangle on a page, in points from the page's top left corner.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Bottom edge.</param>
public readonly record struct PageBox(double Left, double Top, double Right, double Bottom);
