namespace ReportExtractor.Comparison.Outputs;

/// <summary>What an output has of one source.</summary>
/// <param name="Path">The source's path.</param>
/// <param name="Error">The code of the error if the source could not be read; null if it was read.</param>
/// <param name="Figures">Its figures by key, in the order of the output.</param>
internal sealed record SourceState(string Path, string? Error, OrderedDictionary<string, FigureState> Figures);
