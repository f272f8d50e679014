using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Flow;

/// <summary>
/// Builds tables, and tables inside tables, from paragraphs with their table depth and from marks at the ends of cells and rows, as in
/// Word's binary files and RTF.
/// </summary>
internal sealed class TableStack(ReaderBudget budget)
{
    // The document itself, then each open table.
    private readonly List<Level> _levels = [new()];

    private sealed class Level
    {
        public List<FlowBlock> Content { get; set; } = [];

        public List<IReadOnlyList<FlowBlock>> Cells { get; } = [];

        public List<IReadOnlyList<EdgedCell>> Rows { get; } = [];
    }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="depth">The number of tables around it.</param>
    public void Add(FlowParagraph paragraph, int depth)
    {
        budget.AddPart();
        Reach(depth);
        _levels[^1].Content.Add(paragraph);
    }

    /// <summary>Adds blocks that belong to the paragraph before, such as those of a text box.</summary>
    /// <param name="blocks">The blocks.</param>
    public void AddRange(IReadOnlyList<FlowBlock> blocks) => _levels[^1].Content.AddRange(blocks);

    /// <summary>Ends a cell.</summary>
    /// <param name="last">Its last paragraph.</param>
    /// <param name="depth">The number of tables around it.</param>
    public void EndCell(FlowParagraph last, int depth)
    {
        Add(last, depth);
        var level = _levels[^1];
        level.Cells.Add(level.Content);
        level.Content = [];
    }

    /// <summary>Ends a row.</summary>
    /// <param name="depth">The number of tables around it.</param>
    /// <param name="shape">Its cells, or null if the row is not shown.</param>
    public void EndRow(int depth, RowShape? shape)
    {
        Reach(depth);
        var level = _levels[^1];
        if (shape is not null && level.Cells.Count > 0)
        {
            level.Rows.Add(shape.Fill(level.Cells, isInner: depth > 1));
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

    /// <summary>Opens or ends tables until a number of them is open.</summary>
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

            // Cells of a row without an end are not a table, but their content is kept.
            _levels[^1].Content.AddRange(ended.Cells.SelectMany(cell => cell));
            _levels[^1].Content.AddRange(ended.Content);
        }
    }
}
