using ReportExtractor.Pdf;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;

namespace ReportExtractor.PdfPig.Rules;

/// <summary>Finds ruled lines in stroked paths: each side that runs straight across or down.</summary>
internal static class StrokedLines
{
    /// <summary>Finds them.</summary>
    /// <param name="path">The path.</param>
    /// <param name="shapes">Its subpaths.</param>
    /// <param name="scale">The scale of line widths.</param>
    /// <param name="pieces">The list to add to.</param>
    public static void Find(PdfPath path, IReadOnlyList<Polygon> shapes, double scale, PieceList pieces)
    {
        var width = path.LineWidth * scale;
        if (width > Piece.MostThick)
        {
            return;
        }

        var cap = path.LineCapStyle == LineCapStyle.Butt ? 0 : width / 2;
        foreach (var (from, to) in shapes.Where(shape => !shape.IsDrawnByCurves).SelectMany(Strokes))
        {
            var (x, y) = ((from.X + to.X) / 2, (from.Y + to.Y) / 2);
            if (from == to)
            {
                continue;
            }

            if (Slope.IsAcross(from, to))
            {
                pieces.AddAcross(new PdfBox(Math.Min(from.X, to.X) - cap, y - (width / 2), Math.Max(from.X, to.X) + cap, y + (width / 2)));
            }
            else if (Slope.IsDown(from, to))
            {
                pieces.AddDown(new PdfBox(x - (width / 2), Math.Min(from.Y, to.Y) - cap, x + (width / 2), Math.Max(from.Y, to.Y) + cap));
            }
        }
    }

    private static IEnumerable<((double X, double Y) From, (double X, double Y) To)> Strokes(Polygon shape) =>
        shape.IsClosed ? shape.Sides() : shape.Sides().SkipLast(1);
}
