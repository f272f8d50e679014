using ReportExtractor.Documents;
using ReportExtractor.Matching.Alignment;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Columns;

/// <summary>
/// Finds the columns of rows in lines of text: by the places that the numbers leave free, by full rows, or by the headers. If it is known
/// where pages end, each page has columns of its own.
/// </summary>
internal sealed class PrintColumns
{
    /// <summary>
    /// Print is set in columns if at most one row in this many is astray: in text without columns a row begins where its label ends.
    /// </summary>
    private const int RowsToOneAstray = 4;

    /// <summary>
    /// If only some rows or the headers show the columns, a number must clearly be in one: in a line that print has shifted by half a
    /// column, each would be in the next.
    /// </summary>
    private const double ClearlyInColumn = 1.0 / 3;

    private readonly TableInPlace _table;
    private readonly List<AlignedRow> _rows;
    private readonly List<(Fragment Header, int Column)> _headers;

    private PrintColumns(TableInPlace table)
    {
        _table = table;
        _rows = [.. table.Rows.Where(row =>
            row.Candidate is { Kind: LayoutLineKind.Line, Filled: > 1 } line && line.FirstLine == line.LastLine)];
        _headers = table.Arrangement.ColumnLabels.Count == table.Cells ? HeaderPlaces.OccurringOnce(table) : [];
    }

    /// <summary>Finds.</summary>
    /// <param name="table">The rows.</param>
    /// <returns>The columns, or null if nothing shows them.</returns>
    public static ColumnEvidence? Find(TableInPlace table) =>
        table.Rows.Any(row => IsSpread(row.Candidate)) ? new PrintColumns(table).Find() : null;

    private ColumnEvidence? Find()
    {
        if (Straightest(ruler => [PlaceRanges.Of(_rows, _table.Cells, ruler)], IsUnderHeaders) is { } columns)
        {
            return columns;
        }

        var pages = _table.Rows.GroupBy(row => PageOf(row.Candidate)).Select(page => page.ToArray()).ToList();
        return pages.Count > 1
            ? FindByPage(pages)
            : Straightest(ruler => PlaceRanges.OfTwoPages(_rows, _table.Cells, ruler), IsUnderHeaders) ?? Shown(_table.Rows, _rows);
    }

    /// <summary>
    /// True if more than a blank separates some cells of a line. In text without columns none are further apart, whatever cells between
    /// them are empty.
    /// </summary>
    private static bool IsSpread(RowCandidate candidate)
    {
        var fragments = candidate.Stub.TakeLast(1).Concat(candidate.Printed).ToList();
        return fragments.Zip(fragments.Skip(1)).Any(pair => pair.Second.Column - pair.First.EndColumn > 1);
    }

    private static int PageOf(RowCandidate candidate) => candidate.Values[0].Location switch
    {
        TextLocation text => text.Page,
        PageLocation page => page.Page,
        _ => 1,
    };

    /// <summary>Each page has columns of its own, and the headers are those of the page that they are on.</summary>
    private ColumnEvidence FindByPage(List<AlignedRow[]> pages)
    {
        var found = new List<ColumnEvidence>();
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            var rows = _rows.FindAll(row => PageOf(row.Candidate) == PageOf(page[0].Candidate));
            var isFirst = i == 0;
            var columns = Straightest(
                    ruler => [PlaceRanges.Of(rows, _table.Cells, ruler)],
                    (columns, ruler) => !isFirst || IsUnderHeaders(columns, ruler))
                ?? Shown(page, rows);
            found.Add(columns ?? (!isFirst && found[i - 1].Continues(pages[i - 1], page) ? found[i - 1] : ColumnEvidence.Unknown));
        }

        return Enumerable.Range(0, pages.Count - 1).Reverse()
            .Aggregate(found[^1], (later, i) => found[i].Then(pages[i][^1].First + 1, later));
    }

    /// <summary>
    /// Of all columns that the places of the numbers may show, by either ruler, those whose edges stray least: others occur by chance.
    /// </summary>
    private static ColumnEvidence? Straightest(
        Func<LineRuler, IEnumerable<PlaceRanges?>> find, Func<ColumnEvidence, LineRuler, bool> isPossible) =>
        LineRuler.All
            .SelectMany(ruler => find(ruler).OfType<PlaceRanges>().Where(found => isPossible(found.Columns, ruler)))
            .MinBy(found => found.Raggedness)
            ?.Columns;

    /// <summary>A header that is nearer to another column than to its own is above other columns than these.</summary>
    private bool IsUnderHeaders(ColumnEvidence columns, LineRuler ruler) =>
        _headers.TrueForAll(header => columns.Nearest(ruler.Centre(header.Header)) == header.Column);

    /// <summary>The columns that full rows show, or the headers above the first row.</summary>
    private ColumnEvidence? Shown(IReadOnlyList<AlignedRow> all, List<AlignedRow> rows)
    {
        // A number alone in its row shows least, but it is in a column too.
        List<AlignedRow> witnesses = rows.Count > 0 ? rows
            : [.. all.Where(row => row.Candidate is { Kind: LayoutLineKind.Line, Filled: > 0 })];
        return First(ruler => FullRows.CentresIn(all, _table.Cells, LayoutLineKind.Line, ruler.Centre))
            ?? First(ruler => HeaderPlaces.Of(_table with { Rows = all }, fragment => !fragment.IsCell, ruler.Centre));

        ColumnEvidence? First(Func<LineRuler, double[]?> find) =>
            LineRuler.All.Select(ruler => CheckedAgainst(witnesses, find(ruler), ruler)).FirstOrDefault(columns => columns is not null);
    }

    /// <summary>Columns that most of the rows are in.</summary>
    private static ColumnEvidence? CheckedAgainst(List<AlignedRow> rows, double[]? centres, LineRuler ruler)
    {
        if (centres is null)
        {
            return null;
        }

        var columns = ColumnEvidence.InPrint(centres, ruler, ClearlyInColumn);
        var astray = rows.Count(row => columns.AreAstray([.. row.Candidate.Printed.Select(ruler.Centre)]));
        return astray * RowsToOneAstray <= rows.Count ? columns : null;
    }
}
