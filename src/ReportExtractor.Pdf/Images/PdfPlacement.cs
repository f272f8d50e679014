namespace ReportExtractor.Pdf.Images;

/// <summary>
/// Where an image is painted: the point (u, v) of the unit square, whose upper edge v = 1 is the image's first row (ISO 32000-1
/// §8.9.5), is painted at x = A·u + C·v + E, y = B·u + D·v + F, in points from the page's top left corner, y downwards.
/// </summary>
/// <param name="A">Points to the right for the image's width.</param>
/// <param name="B">Points down for the image's width.</param>
/// <param name="C">Points to the right for the image's height.</param>
/// <param name="D">Points down for the image's height; negative for an image that stands upright.</param>
/// <param name="E">The left of the image's lower left corner.</param>
/// <param name="F">The top of the image's lower left corner.</param>
public readonly record struct PdfPlacement(double A, double B, double C, double D, double E, double F);
