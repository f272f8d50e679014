using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>A layout whose tables are told only by all lines together: they are looked for once, and then given where they begin.</summary>
internal abstract class WholeTextLayout : ITableLayout
{
    // The tables of the lines that were looked at last, by the index of their first line, and that of the line behind each.
    private readonly Dictionary<int, (Grid Table, int Next)> _tables = [];
    private IReadOnlyList<TextLine>? _lines;

    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        if (!ReferenceEquals(lines, _lines))
        {
            _lines = lines;
            _tables.Clear();
            foreach (var (first, end, table) in Find(lines))
            {
                _tables.TryAdd(first, (table, end));
            }
        }

        (var found, next) = _tables.TryGetValue(start, out var known) ? known : (null, start);
        return found;
    }

    /// <summary>Finds the tables.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The index of the first line of each, that of the line behind it, and the table.</returns>
    protected abstract IEnumerable<(int First, int Next, Grid Table)> Find(IReadOnlyList<TextLine> lines);
}
