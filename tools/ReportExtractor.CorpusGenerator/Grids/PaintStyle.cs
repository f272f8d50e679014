namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>How a grid is painted on a canvas.</summary>
/// <param name="Separator">Columns between two cells' texts.</param>
/// <param name="Rule">Lines between two rows, for ruled lines: 0 or 1.</param>
/// <param name="Vertical">Where numbers stand in a row of several lines.</param>
/// <param name="Centered">Whether texts stand in the middle of their columns, or at the left.</param>
internal sealed record PaintStyle(int Separator, int Rule, VerticalPlace Vertical, bool Centered);
