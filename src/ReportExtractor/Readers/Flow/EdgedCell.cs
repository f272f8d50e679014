using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Flow;

/// <summary>A cell as Word's formats store it: between two edges.</summary>
/// <param name="Left">Its left edge, in columns of the table's grid or in twips.</param>
/// <param name="Right">Its right edge, in the same unit.</param>
/// <param name="Content">Its content.</param>
internal sealed record EdgedCell(int Left, int Right, IReadOnlyList<FlowBlock> Content)
{
    /// <summary>How it is merged with the cell above.</summary>
    public VerticalMerge Vertical { get; init; }

    /// <summary>True if it continues the cell on its left; its own content is not shown.</summary>
    public bool ContinuesLeft { get; init; }

    /// <summary>The direction of its text.</summary>
    public TextDirection Direction { get; init; }

    /// <summary>Its number in the row of the source, from 1.</summary>
    public int Ordinal { get; init; } = 1;
}
