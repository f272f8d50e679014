using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>A cell of a grid.</summary>
/// <param name="Role">The kind of cell.</param>
/// <param name="Text">Its text, which may contain line breaks.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="ColumnSpan">The number of columns it covers.</param>
/// <param name="RowSpan">The number of rows it covers.</param>
public sealed record GridCell(GridRole Role, string Text, int Column, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>The cell of the report that holds its number, or null.</summary>
    public ValueCell? Value { get; init; }

    /// <summary>The lines of its text, at least one.</summary>
    public string[] Lines => Text.Split('\n');

    /// <summary>Its text in one line.</summary>
    public string Flat => Text.Replace("\n", "", StringComparison.Ordinal);
}
