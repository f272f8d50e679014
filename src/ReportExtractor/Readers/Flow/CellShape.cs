using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Flow;

/// <summary>A cell of a <see cref="RowShape"/>.</summary>
/// <param name="Right">Its right edge, in twips.</param>
internal readonly record struct CellShape(int Right)
{
    /// <summary>How it is merged with the cell above.</summary>
    public VerticalMerge Vertical { get; init; }

    /// <summary>True if it continues the cell on its left.</summary>
    public bool ContinuesLeft { get; init; }

    /// <summary>The colour behind it.</summary>
    public Ground Ground { get; init; }

    /// <summary>The direction of its text.</summary>
    public TextDirection Direction { get; init; }
}
