namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>A run of characters in glued text.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index behind its last character.</param>
/// <param name="IsValue">True for digits, with their sign and unit; false for words.</param>
internal readonly record struct GluedRun(int Start, int End, bool IsValue);
