namespace ReportExtractor.Readers.Flow;

/// <summary>The columns of a table, found from the edges of its cells.</summary>
internal sealed class EdgeColumns
{
    private readonly List<int> _edges = [];

    /// <summary>Finds the columns.</summary>
    /// <param name="edges">All edges, in any order.</param>
    /// <param name="tolerance">The largest distance of edges that are one.</param>
    public EdgeColumns(IEnumerable<int> edges, int tolerance)
    {
        foreach (var edge in edges.Distinct().Order())
        {
            if (_edges.Count == 0 || (long)edge - _edges[^1] > tolerance)
            {
                _edges.Add(edge);
            }
        }
    }

    /// <summary>The column that begins at an edge, from 0.</summary>
    /// <param name="edge">One of the edges.</param>
    public int Of(int edge)
    {
        var found = _edges.BinarySearch(edge);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }
}
