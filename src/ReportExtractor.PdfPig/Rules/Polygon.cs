using ReportExtractor.Pdf;

namespace ReportExtractor.PdfPig.Rules;

/// <summary>A subpath, in the places of the page.</summary>
/// <param name="Corners">Its corners.</param>
/// <param name="IsClosed">True if a line leads from the last corner to the first.</param>
/// <param name="IsDrawnByCurves">True if some of its commands are curves.</param>
internal sealed record Polygon(IReadOnlyList<(double X, double Y)> Corners, bool IsClosed, bool IsDrawnByCurves)
{
    // PdfPig clips a curve as ten lines; a line with mitred ends has four corners, and two thin lines that cross have twelve.
    private const int MostCorners = 12;

    /// <summary>True for outlines of letters and drawings, whose straight sides are no ruled lines.</summary>
    public bool IsCurved => IsDrawnByCurves || (Corners.Count > MostCorners && !IsRectilinear);

    /// <summary>True if all sides run straight across or down.</summary>
    public bool IsRectilinear => Sides().All(side => Slope.IsAcross(side.From, side.To) || Slope.IsDown(side.From, side.To));

    /// <summary>The smallest box around it.</summary>
    public PdfBox Box => new(Corners.Min(at => at.X), Corners.Min(at => at.Y), Corners.Max(at => at.X), Corners.Max(at => at.Y));

    /// <summary>Its area.</summary>
    public double Area => Math.Abs(Sides().Sum(side => (side.From.X * side.To.Y) - (side.To.X * side.From.Y))) / 2;

    /// <summary>Its sides, the closing one included: an area is closed even if its path is not.</summary>
    public IEnumerable<((double X, double Y) From, (double X, double Y) To)> Sides()
    {
        for (var i = 0; i < Corners.Count; i++)
        {
            yield return (Corners[i], Corners[(i + 1) % Corners.Count]);
        }
    }
}
