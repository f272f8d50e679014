namespace ReportExtractor.Matching.Columns;

/// <summary>Which cells rows fill that have just the form's cells, and all leave the same ones empty.</summary>
/// <param name="Filled">For each cell whether it is filled.</param>
/// <param name="IsSure">True where so many rows show it that it holds against the headers.</param>
internal sealed record FillPattern(bool[] Filled, bool IsSure);
