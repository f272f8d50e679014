using ReportExtractor.Templates;

namespace ReportExtractor.Explaining;

/// <summary>Why a figure is what it is.</summary>
/// <param name="Figure">Its row and column on the form.</param>
/// <param name="Row">How its row was found; null if it was not.</param>
/// <param name="Column">How its cell was found in the row; null if the row was not found.</param>
/// <param name="LikeRows">
/// For a row that was not found: what is most like its label. Else the other labels of the table that the words of the row are like. The
/// likest comes first.
/// </param>
internal sealed record FigureExplanation(
    FigureTemplate Figure, RowExplanation? Row, ColumnExplanation? Column, IReadOnlyList<LikeLabel> LikeRows);
