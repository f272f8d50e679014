namespace ReportExtractor.Readers.Flow;

/// <summary>The cells of a row as formats store them that define cells apart from their text: the edge and the merges of each.</summary>
/// <param name="Left">The left edge of the first cell, in twips.</param>
/// <param name="Cells">The cells.</param>
internal sealed record RowShape(int Left, IReadOnlyList<CellShape> Cells)
{
    /// <summary>The width of a cell that the row has but does not define, in twips: half an inch, as Word gives a new one.</summary>
    private const int UndefinedWidth = 720;

    /// <summary>True if the row is no higher than its format says, whatever is in it.</summary>
    public bool HasExactHeight { get; init; }

    /// <summary>
    /// Gives the cells their contents. Cells that the row does not define are kept unless they are empty: some programs end a row with
    /// extra marks.
    /// </summary>
    /// <param name="contents">The contents of the row's cells, from left to right.</param>
    /// <param name="isInner">True for a row of a table in another one, whose cells may show the colour of the outer cell.</param>
    public List<EdgedCell> Fill(IReadOnlyList<IReadOnlyList<FlowBlock>> contents, bool isInner)
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
            var isOpen = isInner && shape.Ground == Ground.Paper;
            var content = isOpen ? contents[i] : OnGround(contents[i], shape.Ground);
            cells.Add(new EdgedCell(left, shape.Right, HasExactHeight ? ExactHeight.Doubted(content) : content)
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

    private static IReadOnlyList<FlowBlock> OnGround(IReadOnlyList<FlowBlock> content, Ground ground) =>
        [.. content.Select(block => block.On(ground))];

    private static bool IsEmpty(IReadOnlyList<FlowBlock> content) =>
        content.All(block => block is FlowParagraph { Text: var text } && string.IsNullOrWhiteSpace(text));
}
