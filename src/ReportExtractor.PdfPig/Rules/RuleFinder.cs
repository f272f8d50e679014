using ReportExtractor.Pdf;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace ReportExtractor.PdfPig.Rules;

/// <summary>Finds the ruled lines among the paths of a page.</summary>
internal static class RuleFinder
{
    /// <summary>Finds them.</summary>
    /// <param name="paths">The paths, as they are after clipping.</param>
    /// <param name="places">The page's places.</param>
    /// <param name="strokeScale">The scale of line widths.</param>
    /// <param name="mostCommands">How many commands of paths are looked at.</param>
    /// <returns>The rules, and whether there were more commands than that.</returns>
    public static (IReadOnlyList<PdfRule> Rules, bool IsCut) Find(
        IReadOnlyList<PdfPath> paths, PagePlaces places, double strokeScale, int mostCommands)
    {
        var pieces = new PieceList();
        var commands = 0;
        foreach (var path in paths)
        {
            commands += path.Sum(subpath => subpath.Commands.Count);
            if (commands > mostCommands)
            {
                break;
            }

            var shapes = path.Select(subpath => PolygonOf(subpath, places)).ToList();
            if (path.IsStroked && !Colours.IsWhite(path.StrokeColor))
            {
                StrokedLines.Find(path, shapes, strokeScale * places.Unit, pieces);
            }

            if (path.IsFilled && !Colours.IsWhite(path.FillColor) && !shapes.Exists(shape => shape.IsCurved))
            {
                FilledLines.Find(shapes, pieces);
            }
        }

        return (pieces.ToRules(), commands > mostCommands);
    }

    private static Polygon PolygonOf(PdfSubpath subpath, PagePlaces places)
    {
        var corners = new List<(double X, double Y)>();
        var isCurved = false;
        foreach (var command in subpath.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    corners.Add(places.PointOf(move.Location));
                    break;
                case PdfSubpath.Line line:
                    corners.Add(places.PointOf(line.To));
                    break;
                case PdfSubpath.BezierCurve curve:
                    corners.Add(places.PointOf(curve.EndPoint));
                    isCurved = true;
                    break;
            }
        }

        return new Polygon(corners, subpath.IsClosed(), isCurved);
    }
}
