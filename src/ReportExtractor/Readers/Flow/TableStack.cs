using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Flow;

/// <summary>
/// Builds tables, and tables inside tables, from paragraphs that each say how deep in tables they stand, and from marks where cells
/// and rows end: the way of Word's binary files and of RTF.
/// </summary>
internal sealed class TableStack(ReaderBudget budget)
{
    // The document itself, then each table that is open.
    private readonly List<Level> _levels = [new()];

    private sealed class Level
    {
        public List<FlowBlock> Content { get; set; } = [];

        public List<IReadOnlyList<FlowBlock>> Cells { get; } = [];

        public List<IReadOnlyList<EdgedCell>> Rows { get; } = [];
    }

    /// <summary>A paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="depth">In how many tables it stands.</param>
    public void Add(FlowParagraph paragraph, int depth)
    {
        budget.AddPart();
        Reach(depth);
        _levels[^1].Content.Add(paragraph);
    }

    /// <summary>Blocks that hang on the paragraph before, such as what a text box holds.</summary>
    /// <param name="blocks">The blocks.</param>
    public void AddRange(IReadOnlyList<FlowBlock> blocks) => _levels[^1].Content.AddRange(blocks);

    /// <summary>A cell ends.</summary>
    /// <param name="last">Its last paragraph.</param>
    /// <param name="depth">In how many tables it stands.</param>
    public void EndCell(FlowParagraph last, int depth)
    {
        Add(last, depth);
        var level = _levels[^1];
        level.Cells.Add(level.Content);
        level.Content = [];
    }

    /// <summary>A row ends.</summary>
    /// <param name="depth">In how many tables it stands.</param>
    /// <param name="shape">Its cells, or null where the row is not shown.</param>
    public void EndRow(int depth, RowShape? shape)
    {
        Reach(depth);
        var level = _levels[^1];
        if (shape is not null && level.Cells.Count > 0)
        {
            level.Rows.Add(shape.Fill(level.Cells));
        }

        level.Cells.Clear();
        level.Content = [];
    }

    /// <summary>Ends the document.</summary>
    public IReadOnlyList<FlowBlock> Finish()
    {
        Reach(0);
        return _levels[0].Content;
    }

    /// <summary>Opens tables, or ends them, until so many are open.</summary>
    private void Reach(int depth)
    {
        while (_levels.Count - 1 < depth)
        {
            budget.EnterTable();
            _levels.Add(new Level());
        }

        while (_levels.Count - 1 > depth)
        {
            budget.LeaveTable();
            var ended = _levels[^1];
            _levels.RemoveAt(_levels.Count - 1);
            if (ended.Rows.Count > 0)
            {
                _levels[^1].Content.Add(SpanResolver.Resolve(ended.Rows, SpanResolver.TwipTolerance));
            }

            // Cells of a row that has no end are no table; what they hold is not lost.
            _levels[^1].Content.AddRange(ended.Cells.SelectMany(cell => cell));
            _levels[^1].Content.AddRange(ended.Content);
        }
    }
}
