using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Flow;

/// <summary>How a cell of a Word table hangs together with the cell above it.</summary>
internal enum VerticalMerge
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It begins a cell that may go on below.</summary>
    Restart,

    /// <summary>It is more of the cell above; what it holds itself is not shown.</summary>
    Continue,
}

/// <summary>A cell as Word's formats write it: between two edges.</summary>
/// <param name="Left">Its left edge, in columns of the table's grid or in twips.</param>
/// <param name="Right">Its right edge, likewise.</param>
/// <param name="Content">What it holds.</param>
internal sealed record EdgedCell(int Left, int Right, IReadOnlyList<FlowBlock> Content)
{
    /// <summary>How it hangs together with the cell above.</summary>
    public VerticalMerge Vertical { get; init; }

    /// <summary>True where it is more of the cell on its left; what it holds itself is not shown.</summary>
    public bool ContinuesLeft { get; init; }

    /// <summary>How its text runs.</summary>
    public TextDirection Direction { get; init; }

    /// <summary>Its number in its row as the source writes it, from 1.</summary>
    public int Ordinal { get; init; } = 1;
}
