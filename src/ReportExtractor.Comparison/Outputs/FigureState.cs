namespace ReportExtractor.Comparison.Outputs;

/// <summary>A figure as an output has it.</summary>
/// <param name="Value">The number as it is written, or null.</param>
/// <param name="Status">The status, or null if the output has none.</param>
internal readonly record struct FigureState(string? Value, string? Status);
