namespace ReportExtractor.Tests.Extraction;

/// <summary>A cell of a <see cref="FormPage"/>.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="Rows">The number of rows that it covers.</param>
/// <param name="Columns">The number of columns that it covers.</param>
/// <param name="Key">The key of the figure that it shows; null for a header or a label.</param>
internal sealed record PageCell(string Text, int Rows = 1, int Columns = 1, string? Key = null);
