namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>A cell of a grid.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its text; may hold line breaks.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
public sealed record GridCell(GridRole Role, string Text, int Column, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>The lines of its text, at least one.</summary>
    public string[] Lines => Text.Split('\n');

    /// <summary>Its text in one line.</summary>
    public string Flat => Text.Replace("\n", "", StringComparison.Ordinal);
}
