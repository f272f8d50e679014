using ReportExtractor.Pdf;
using UglyToad.PdfPig.Graphics;

namespace ReportExtractor.PdfPig;

/// <summary>
/// The filled areas of a page, which decide whether white letters can be seen. PdfPig keeps letters, paths and images in lists
/// of their own, so that the order between them is lost: areas count as painted before all letters, and images before all paths.
/// </summary>
/// <param name="paths">The page's paths.</param>
/// <param name="images">The page's images.</param>
/// <param name="places">The page's places.</param>
internal sealed class PaintedAreas(IReadOnlyList<PdfPath> paths, IReadOnlyList<PdfImage> images, PagePlaces places)
{
    private List<(PdfBox Box, bool IsWhite)>? _areas;

    /// <summary>True if the middle of a box is not white.</summary>
    /// <param name="box">The box.</param>
    public bool IsDark(in PdfBox box)
    {
        _areas ??= [.. images.Select(image => (image.Box, false)), .. paths.Where(path => path.IsFilled).SelectMany(Areas)];
        var (x, y) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        var last = _areas.FindLastIndex(area => x >= area.Box.Left && x <= area.Box.Right && y >= area.Box.Top && y <= area.Box.Bottom);
        return last >= 0 && !_areas[last].IsWhite;
    }

    private IEnumerable<(PdfBox Box, bool IsWhite)> Areas(PdfPath path)
    {
        var isWhite = Colours.IsWhite(path.FillColor);
        foreach (var subpath in path)
        {
            if (subpath.GetBoundingRectangle() is { } bounds)
            {
                yield return (places.BoxOf(bounds), isWhite);
            }
        }
    }
}
