using ReportExtractor.Comparison.Outputs;

namespace ReportExtractor.Comparison;

/// <summary>A difference between two outputs.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Source">The path of the source.</param>
/// <param name="Key">The key of the figure, or null.</param>
/// <param name="Old">The old figure; for a source that could not be read, the code of its error as the status.</param>
/// <param name="New">The same in the new output.</param>
internal sealed record OutputDifference(
    DifferenceKind Kind, string Source, string? Key = null, FigureState? Old = null, FigureState? New = null);
