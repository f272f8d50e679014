using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;

namespace ReportExtractor.PdfPig.Rules;

/// <summary>
/// The scale of line widths. PdfPig gives the width of a stroke as it is in the content and not the matrix that scales it, so
/// that only the page as a whole can be asked: some writers set all of it in tenths or quarters of a point.
/// </summary>
internal static class StrokeScale
{
    // Less than a hundredth of a point is no unit that a page is set in; such a matrix hides something.
    private const double Least = 0.01;

    /// <summary>The smallest scale that the page's content sets; 1 if it sets none below that.</summary>
    /// <param name="operations">The page's content.</param>
    public static double Of(IReadOnlyList<IGraphicsStateOperation> operations) =>
        operations.OfType<ModifyCurrentTransformationMatrix>().Select(ScaleOf).Where(scale => scale >= Least).Append(1).Min();

    private static double ScaleOf(ModifyCurrentTransformationMatrix operation) =>
        operation.Value is [var a, var b, var c, var d, ..] ? Math.Sqrt(Math.Abs((a * d) - (b * c))) : 1;
}
