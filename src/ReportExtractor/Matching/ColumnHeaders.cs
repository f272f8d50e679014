using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>The words above a table in a grid whose columns are real: for every column of the page its headers, from the widest down to the one right above the cells.</summary>
internal sealed class ColumnHeaders
{
    private readonly IReadOnlyList<Piece> _pieces;

    private ColumnHeaders(IReadOnlyList<Piece> pieces, bool areInherited)
    {
        _pieces = pieces;
        AreInherited = areInherited;
    }

    /// <summary>True where rows of another table of the form stand between: the headers may be theirs alone.</summary>
    public bool AreInherited { get; }

    /// <summary>Gathers the headers over a row and the rows below it.</summary>
    /// <param name="match">The first row of a table, or of what goes on of it in a table of its own.</param>
    /// <param name="entries">All entries.</param>
    /// <returns>The headers, or null where none stand in the row's own grid.</returns>
    public static ColumnHeaders? Over(RowMatch match, IReadOnlyList<Entry> entries)
    {
        var grid = match.Entry.Grid;
        for (var row = match.First; row >= 0 && entries[row].Grid == grid; row--)
        {
            Piece[] pieces = [.. Above(row, entries).Where(piece => piece.IsPlaced && piece.Grid == grid)];
            if (pieces.Length > 0)
            {
                return new ColumnHeaders(pieces, row < match.First);
            }
        }

        return null;
    }

    /// <summary>Headers stand in the lines right above the first row; some of them look like rows of empty cells.</summary>
    /// <param name="first">The place of the first row among the entries.</param>
    /// <param name="entries">All entries.</param>
    public static IEnumerable<Piece> Above(int first, IReadOnlyList<Entry> entries) =>
        Enumerable.Range(Math.Max(0, first - 4), Math.Min(4, first) + 1)
            .Where(i => i == first || entries[i].Filled == 0)
            .SelectMany(i => i == first ? entries[i].Before : entries[i].Before.Concat(entries[i].Own));

    /// <summary>The headers over a column of the page, from the top down.</summary>
    /// <param name="column">The column.</param>
    public IEnumerable<Piece> Stack(int column) => _pieces.Where(piece => piece.Column <= column && column < piece.EndColumn);

    /// <summary>The lowest headers over some columns of the page, from left to right; one that covers several of them comes once.</summary>
    /// <param name="from">The first column.</param>
    /// <param name="to">The column behind the last.</param>
    public IReadOnlyList<Piece> Lowest(int from, int to)
    {
        var lowest = new List<Piece>();
        for (var column = from; column < to; column++)
        {
            if (Stack(column).LastOrDefault() is { } piece && (lowest.Count == 0 || !ReferenceEquals(lowest[^1], piece)))
            {
                lowest.Add(piece);
            }
        }

        return lowest;
    }
}
