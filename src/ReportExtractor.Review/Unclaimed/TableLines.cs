using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Review.Records;

namespace ReportExtractor.Review.Unclaimed;

/// <summary>Which lines of a document belong to a table of the form.</summary>
/// <param name="lines">The lines of the document.</param>
/// <param name="vocabulary">The words of the forms.</param>
internal sealed class TableLines(IReadOnlyList<LayoutLine> lines, FormVocabulary vocabulary)
{
    /// <summary>
    /// The most lines between two figures of a table. Where each cell has a line of its own, a row with its labels has some twenty.
    /// </summary>
    private const int LongestGap = 40;

    /// <summary>A table without any figure is one of the form if it has this many of its labels; one may be chance.</summary>
    private const int LeastLabels = 3;

    /// <summary>Finds the lines.</summary>
    /// <param name="claimed">The figures that each line holds.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public bool[] Find(IReadOnlyList<IReadOnlyList<FigurePlace>> claimed, CancellationToken cancellationToken)
    {
        var isTable = new bool[lines.Count];
        MarkBetween(claimed, isTable);
        MarkGrids(isTable, cancellationToken);
        MarkNeighbours(isTable);
        return isTable;
    }

    /// <summary>Lines between two figures of one table.</summary>
    private void MarkBetween(IReadOnlyList<IReadOnlyList<FigurePlace>> claimed, bool[] isTable)
    {
        var last = new Dictionary<string, int>();
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var table in claimed[i].Select(figure => figure.Table).Distinct())
            {
                var from = last.TryGetValue(table, out var before) && i - before <= LongestGap ? before : i;
                isTable.AsSpan(from, i - from + 1).Fill(true);
                last[table] = i;
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            isTable[i] &= claimed[i].Count > 0 || lines[i].Kind != LayoutLineKind.Prose;
        }
    }

    /// <summary>All rows of a grid that has a figure, or labels of the form.</summary>
    private void MarkGrids(bool[] isTable, CancellationToken cancellationToken)
    {
        var grids = lines.Index().Where(line => GridOf(line.Item) > 0).GroupBy(line => GridOf(line.Item));
        foreach (var grid in grids)
        {
            if (grid.Any(line => isTable[line.Index]) || HasLabels(grid.Select(line => line.Item), cancellationToken))
            {
                foreach (var line in grid)
                {
                    isTable[line.Index] = true;
                }
            }
        }
    }

    /// <summary>Lines of numbers that follow a line of the table, above or below.</summary>
    private void MarkNeighbours(bool[] isTable)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            isTable[i] |= isTable[i - 1] && Continues(lines[i]);
        }

        for (var i = lines.Count - 2; i >= 0; i--)
        {
            isTable[i] |= isTable[i + 1] && Continues(lines[i]);
        }
    }

    private static bool Continues(LayoutLine line) =>
        line.Kind != LayoutLineKind.Prose && line.Fragments.Any(fragment => fragment.IsNumber);

    private static int GridOf(LayoutLine line) => line.Fragments.Count > 0 ? line.Fragments[0].Grid : 0;

    private bool HasLabels(IEnumerable<LayoutLine> grid, CancellationToken cancellationToken) =>
        grid.SelectMany(line => line.Fragments).Where(fragment => IsLabel(fragment, cancellationToken)).Skip(LeastLabels - 1).Any();

    private bool IsLabel(Fragment fragment, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return fragment.Kind == FragmentKind.Text && (vocabulary.IsRow(fragment.Label) || vocabulary.IsColumn(fragment.Label));
    }
}
