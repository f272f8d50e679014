namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>How a grid is painted on a canvas.</summary>
/// <param name="Separator">The number of columns between the texts of two cells.</param>
/// <param name="Rule">The number of lines between two rows, for rules: 0 or 1.</param>
/// <param name="Vertical">The line of the numbers in a row of several lines.</param>
/// <param name="Centered">Whether texts are centred in their columns, except labels.</param>
internal sealed record PaintStyle(int Separator, int Rule, VerticalPlace Vertical, bool Centered);
