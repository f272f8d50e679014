using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Columns;

/// <summary>The columns as the headers above the first row show them.</summary>
internal static class HeaderPlaces
{
    /// <summary>The middles of the headers, if all of them are above the first row, in the form's order; else null.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="isOfKind">True for fragments that may be headers.</param>
    /// <param name="centre">The middle of a fragment.</param>
    public static double[]? Of(TableInPlace table, Func<Fragment, bool> isOfKind, Func<Fragment, double> centre)
    {
        if (table.Rows.Count == 0)
        {
            return null;
        }

        var above = ColumnHeaders.Above(table.Rows[0].First, table.Candidates).Where(isOfKind).ToList();
        if (table.Arrangement.Rows is [{ Label: null } row] && row.Cells.Count == table.Cells)
        {
            return Repeated(above, row);
        }

        if (table.Arrangement.ColumnLabels.Count != table.Cells)
        {
            return null;
        }

        var headers = table.Arrangement.ColumnLabels.Select(label => HeaderOf(above, label)).ToList();
        return headers.TrueForAll(header => header is not null)
            ? FullRows.AscendingOrNull([.. headers.Select(header => centre(header!))])
            : null;
    }

    /// <summary>The headers in one fragment above the first row that occur only once there, with their columns.</summary>
    /// <param name="table">The rows.</param>
    public static List<(Fragment Header, int Column)> OccurringOnce(TableInPlace table)
    {
        if (table.Rows.Count == 0)
        {
            return [];
        }

        var above = ColumnHeaders.Above(table.Rows[0].First, table.Candidates).Where(fragment => !fragment.IsCell).ToList();
        return [.. table.Arrangement.ColumnLabels
            .Select((label, column) => (Headers: above.FindAll(fragment => IsHeader(fragment, label)), Column: column))
            .Where(found => found.Headers.Count == 1)
            .Select(found => (found.Headers[0], found.Column))];
    }

    /// <summary>
    /// The middles of the headers of rows side by side. The same headers repeat, each behind the one before; another row's name may be in
    /// front of one.
    /// </summary>
    private static double[]? Repeated(List<Fragment> above, ArrangedRow row)
    {
        var centres = new List<double>();
        foreach (var fragment in above.OrderBy(fragment => fragment.Column + fragment.EndColumn))
        {
            if (centres.Count < row.Cells.Count
                && Array.Exists(row.Headers[centres.Count], header => fragment.Label.Core.EndsWith(header, StringComparison.Ordinal)))
            {
                centres.Add((fragment.Column + fragment.EndColumn - 1) / 2.0);
            }
        }

        return centres.Count == row.Cells.Count ? [.. centres] : null;
    }

    /// <summary>The header of a column: exactly, or its first line if it is broken (商业企 over 业).</summary>
    private static Fragment? HeaderOf(List<Fragment> above, string label) =>
        above.LastOrDefault(fragment => IsHeader(fragment, label))
        ?? above.LastOrDefault(fragment =>
            fragment.Label.Full.Length > 1 && label.StartsWith(fragment.Label.Full, StringComparison.Ordinal));

    private static bool IsHeader(Fragment fragment, string label) =>
        LabelWords.Comparer(fragment.Letters).Equals(fragment.Label.Full, label);
}
