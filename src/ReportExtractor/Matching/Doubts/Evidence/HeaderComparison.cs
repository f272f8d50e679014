using ReportExtractor.Documents;
using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Problems;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>
/// Compares the headers printed above the rows of a grid with the columns that their numbers were read for. It places nothing: a header
/// that names another column than the form's, or one that the form does not have, puts the numbers below it in doubt.
/// </summary>
/// <param name="headers">The headers above the grid.</param>
/// <param name="areInherited">True if rows of another table of the form are between: the headers may be only theirs.</param>
/// <param name="vocabulary">The words of all forms: the header of another form's column is another column.</param>
internal sealed class HeaderComparison(ColumnHeaders headers, bool areInherited, FormVocabulary vocabulary)
{
    // Rows over the same columns are below the same headers: what these say is worked out once.
    private readonly Dictionary<(ArrangedRow Row, int Column, int EndColumn), IReadOnlyList<HeaderFinding>> _known = [];

    /// <summary>Compares all tables of a document.</summary>
    /// <param name="document">The document.</param>
    public static IReadOnlyList<(RowEvidence Row, HeaderFinding Finding)> Of(DocumentEvidence document) =>
        [.. OfGrids(document), .. HeaderSequence.Of(document)];

    /// <summary>
    /// Compares all grids of a document whose columns are real. A table that continues in a grid of its own has its own headers there, or
    /// those of the grid before.
    /// </summary>
    /// <param name="document">The document.</param>
    private static List<(RowEvidence Row, HeaderFinding Finding)> OfGrids(DocumentEvidence document)
    {
        var findings = new List<(RowEvidence, HeaderFinding)>();
        foreach (var table in document.Tables)
        {
            var placed = table.Rows.Where(row => row.Candidate.Values.All(fragment => fragment.IsPlaced));
            (RowEvidence Row, IReadOnlyList<HeaderFinding> Findings)? last = null;
            foreach (var grid in placed.GroupBy(row => row.Candidate.Grid))
            {
                var first = grid.First().Aligned;
                var comparison = ColumnHeaders.Over(first, document.Candidates) is { } headers
                    ? new HeaderComparison(headers, AreRowsBetween(headers, first), document.Vocabulary)
                    : null;
                foreach (var row in grid)
                {
                    IReadOnlyList<HeaderFinding> known = comparison is not null ? [.. comparison.Compare(row)]
                        : last is { } above && AreUnderSameHeaders(above.Row, row) ? above.Findings
                        : [];
                    findings.AddRange(known.Select(finding => (row, finding)));
                    last = (row, known);
                }
            }
        }

        return findings;

        bool AreRowsBetween(ColumnHeaders headers, AlignedRow first) =>
            Enumerable.Range(headers.Row, first.First - headers.Row).Any(document.IsTaken);
    }

    /// <summary>True for rows with the same columns in the form and as many on the page.</summary>
    private static bool AreUnderSameHeaders(RowEvidence one, RowEvidence other) =>
        one.Candidate.Values.Count == other.Candidate.Values.Count && one.Form.Cells.Count == other.Form.Cells.Count
        && one.Form.Cells.Zip(other.Form.Cells).All(pair => pair.First.Column.Id == pair.Second.Column.Id);

    private IEnumerable<HeaderFinding> Compare(RowEvidence row)
    {
        if (areInherited)
        {
            return PlacedCells(row).SelectMany(cell => CompareInherited(new HeaderMatcher(headers, row.Form), cell.Cell, cell.Lowest));
        }

        var values = row.Candidate.Values;
        if (values.Count != row.Form.Cells.Count)
        {
            var matcher = new HeaderMatcher(headers, row.Form);
            var placed = PlacedCells(row).ToList();
            return WithInexact([.. placed.SelectMany(cell => ComparePlace(matcher, cell.Cell, cell.Lowest))], placed, matcher);
        }

        var place = (row.Form, values[0].Column, values[^1].EndColumn);
        if (!_known.TryGetValue(place, out var known))
        {
            known = [.. CompareWhole(new HeaderMatcher(headers, row.Form), headers.Lowest(place.Column, place.EndColumn))];
            _known.Add(place, known);
        }

        return known;
    }

    /// <summary>
    /// Beside the header of a column that the form does not have, one with other words than its own column's is not that header with wrong
    /// characters, but another column's as well.
    /// </summary>
    private static IEnumerable<HeaderFinding> WithInexact(
        List<HeaderFinding> findings, IEnumerable<(int Cell, IReadOnlyList<Fragment> Lowest)> cells, HeaderMatcher matcher) =>
        findings.Exists(finding => finding.Code == ReasonCodes.ForeignHeader)
            ? findings.Concat(
                from cell in cells
                where cell.Lowest is [var header] && !matcher.IsExactly(header, cell.Cell)
                    && !findings.Exists(finding => finding.Cell == cell.Cell)
                select HeaderFinding.Foreign(cell.Cell, cell.Lowest[0].Text))
            : findings;

    private IEnumerable<(int Cell, IReadOnlyList<Fragment> Lowest)> PlacedCells(RowEvidence row) =>
        from cell in Enumerable.Range(0, row.Row.Cells)
        let fragment = row.Reading.Cells[cell]
        where fragment is { IsFilled: true }
        select (cell, headers.Lowest(fragment.Column, fragment.EndColumn));

    /// <summary>
    /// Headers over another table of the form matter for this one only if no form has them: the rows are part of a table of another
    /// kind.
    /// </summary>
    private IEnumerable<HeaderFinding> CompareInherited(HeaderMatcher matcher, int cell, IReadOnlyList<Fragment> lowest) =>
        lowest is [var header] && !vocabulary.IsColumn(header.Label) && !vocabulary.IsOther(header.Label)
            && matcher.IsForeign(header, cell, vocabulary)
            ? [HeaderFinding.Foreign(cell, header.Text)]
            : [];

    /// <summary>
    /// A row with exactly the form's cells is whole wherever the columns of its grid are: the order of the headers counts.
    /// </summary>
    private IEnumerable<HeaderFinding> CompareWhole(HeaderMatcher matcher, IReadOnlyList<Fragment> lowest)
    {
        var cells = Enumerable.Range(0, matcher.Cells);
        var areOneEach = lowest.Count == matcher.Cells;
        var nameOther = areOneEach
            ? cells.Any(cell => matcher.IndexOf(lowest[cell]) is >= 0 and var index && index != cell && !matcher.Names(lowest[cell], cell))
            : !matcher.AreInOrder(lowest);
        if (nameOther || !areOneEach)
        {
            return nameOther ? [HeaderFinding.OfOtherColumns] : [];
        }

        return WithInexact(
            [.. cells.Where(IsForeign).Select(cell => HeaderFinding.Foreign(cell, lowest[cell].Text))],
            cells.Select(cell => (cell, (IReadOnlyList<Fragment>)[lowest[cell]])),
            matcher);

        bool IsForeign(int cell) => matcher.IsForeign(lowest[cell], cell, vocabulary);
    }

    /// <summary>A cell of a row with other than the form's cells: only the headers above it count.</summary>
    private IEnumerable<HeaderFinding> ComparePlace(HeaderMatcher matcher, int cell, IReadOnlyList<Fragment> lowest)
    {
        var named = lowest.Select(matcher.IndexOf).Where(index => index >= 0).Distinct().Count();
        var namesOwn = lowest.Any(header => matcher.Names(header, cell));
        return named > 1 && namesOwn ? [new HeaderFinding(ReasonCodes.MergedColumns, cell)]
            : named > 0 && !namesOwn ? [HeaderFinding.OfOtherColumns]
            : lowest is [var header] && matcher.IsForeign(header, cell, vocabulary) ? [HeaderFinding.Foreign(cell, header.Text)]
            : !namesOwn && IsNamedBeside(matcher, cell, lowest) ? [new HeaderFinding(ReasonCodes.HeadersOfOtherColumns, cell)]
            : [];
    }

    /// <summary>True if another header in the line of those over a cell is the cell's own.</summary>
    private bool IsNamedBeside(HeaderMatcher matcher, int cell, IReadOnlyList<Fragment> lowest) =>
        lowest is [var own, ..] && headers.LowestOfAll.Any(header =>
            SourceLine.IsShared(header.Location, own.Location) && matcher.Names(header, cell));
}
