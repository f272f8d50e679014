using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Flow;

/// <summary>A row's cells as a format that defines them apart from their text keeps them: where each ends, and how it hangs together with others.</summary>
/// <param name="Left">The left edge of the first cell, in twips.</param>
/// <param name="Cells">The cells.</param>
internal sealed record RowShape(int Left, IReadOnlyList<CellShape> Cells)
{
    /// <summary>A column for each cell that a row holds beyond those that it defines: half an inch, as Word gives a new one.</summary>
    private const int UndefinedWidth = 720;

    /// <summary>Lays the cells' contents into the shape. Cells that the row does not define are kept where they hold something: some programs end a row with idle marks.</summary>
    /// <param name="contents">What the row's cells hold, from left to right.</param>
    public List<EdgedCell> Fill(IReadOnlyList<IReadOnlyList<FlowBlock>> contents)
    {
        var cells = new List<EdgedCell>(contents.Count);
        var left = Left;
        for (var i = 0; i < contents.Count; i++)
        {
            if (Cells.Count > 0 && i >= Cells.Count && IsEmpty(contents[i]))
            {
                continue;
            }

            var shape = i < Cells.Count ? Cells[i] : new CellShape(left + UndefinedWidth);
            cells.Add(new EdgedCell(left, shape.Right, contents[i])
            {
                Vertical = shape.Vertical,
                ContinuesLeft = shape.ContinuesLeft,
                Direction = shape.Direction,
                Ordinal = i + 1,
            });
            left = shape.Right;
        }

        return cells;
    }

    private static bool IsEmpty(IReadOnlyList<FlowBlock> content) => content.All(block => block is FlowParagraph { Text: var text } && string.IsNullOrWhiteSpace(text));
}

/// <summary>A cell of a <see cref="RowShape"/>.</summary>
/// <param name="Right">Its right edge, in twips.</param>
internal readonly record struct CellShape(int Right)
{
    /// <summary>How it hangs together with the cell above.</summary>
    public VerticalMerge Vertical { get; init; }

    /// <summary>True where it is more of the cell on its left.</summary>
    public bool ContinuesLeft { get; init; }

    /// <summary>How its text runs.</summary>
    public TextDirection Direction { get; init; }
}
