using ReportExtractor.Records;

namespace ReportExtractor.Consistency.Figures;

/// <summary>The numbers of figures that a rule may build on.</summary>
internal static class CertainNumbers
{
    /// <summary>
    /// The number of a figure that is certain, or null: a doubtful number would make contradictions that the report does not have, and a
    /// blank or a nil mark is no zero.
    /// </summary>
    /// <param name="figure">The figure, or null.</param>
    public static decimal? Of(Figure? figure) =>
        figure is { Status: FigureStatus.Read or FigureStatus.Corrected or FigureStatus.Accepted } ? figure.Value : null;
}
