using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>A layout that has to see all lines to find its tables: it finds them once, and then gives each at its first line.</summary>
internal abstract class WholeTextLayout : ITableLayout
{
    // The tables of the lines seen last, by the index of their first line, each with the end of its lines.
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
    /// <returns>For each table the index of its first line, the end of its lines, exclusive, and the table.</returns>
    protected abstract IEnumerable<(int First, int Next, Grid Table)> Find(IReadOnlyList<TextLine> lines);
}
