using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Reconstruction.Candidates;

namespace ReportExtractor.Matching;

/// <summary>
/// Chooses for each table of the document's form whether it is read by that form or by another: offices paste tables of the year before.
/// </summary>
/// <param name="all">The tables of all forms, aligned to the document.</param>
/// <param name="candidates">The candidates of the document.</param>
/// <param name="words">The document's words, as labels are compared.</param>
internal sealed class TableChooser(
    IReadOnlyList<TableAlignment> all, IReadOnlyList<RowCandidate> candidates, IReadOnlySet<string> words)
{
    /// <summary>
    /// A table is read by another form only if that explains this much more, in tenths of a label: a row with its label and cells.
    /// </summary>
    private const double OtherFormMargin = 4;

    /// <summary>
    /// The most that a row loses if its cells are other than the form's: those of <see cref="CellFit"/> for exact, full cells.
    /// </summary>
    private const double WrongCells = 2.5;

    /// <summary>Chooses.</summary>
    /// <param name="main">The table of the document's form.</param>
    /// <returns>The table, or another form's in its place.</returns>
    public TableAlignment Choose(TableAlignment main) =>
        Counterparts(main)
            .Where(other => IsClearlyBetter(other, main) || HasHeadersOf(other, main))
            .OrderByDescending(other => other.Score)
            .DefaultIfEmpty(main)
            .First();

    /// <summary>
    /// True if a table that was chosen may as well be another form's. If the document prints columns of neither, only its other tables
    /// show which it is, and if these are of two forms, not even they.
    /// </summary>
    /// <param name="chosen">The table.</param>
    /// <param name="isMixed">Whether the document has tables of two forms.</param>
    public bool MayBeOthers(TableAlignment chosen, bool isMixed) => Counterparts(chosen).Any(other =>
        FitsAsWell(other, chosen)
        && (HasColumnsOf(other, chosen)
            || SeemsToHaveColumnsOf(other, chosen)
            || (isMixed && HasNoColumns(other) && HasNoColumns(chosen))));

    private IEnumerable<TableAlignment> Counterparts(TableAlignment table) => all.Where(other => other.IsCounterpartOf(table));

    private bool IsClearlyBetter(TableAlignment other, TableAlignment main) =>
        other.Score > main.Score + OtherFormMargin
        && other.Arrangement.HeadersIn(words) >= main.Arrangement.HeadersIn(words)
        && !IsUnderHeadersOf(main, other);

    /// <summary>
    /// True if a column of the main form only is right above the other's rows: they may have fewer cells only because some are empty.
    /// </summary>
    private bool IsUnderHeadersOf(TableAlignment main, TableAlignment other)
    {
        var above = other.Rows.Take(1)
            .SelectMany(first => ColumnHeaders.Above(first.First, candidates))
            .Select(fragment => fragment.Label.Full)
            .ToList();
        return main.Arrangement.ColumnLabels.Any(column =>
            !other.Arrangement.ColumnLabels.Any(its => its.Contains(column, StringComparison.Ordinal))
            && above.Exists(text => text.Contains(column, StringComparison.Ordinal)));
    }

    /// <summary>
    /// True if the document prints columns that only the other form has, or words more like them, and no column of the main form: the
    /// table is the other's, even if its cells seem to be the main form's.
    /// </summary>
    private bool HasHeadersOf(TableAlignment other, TableAlignment main) =>
        main.Arrangement.ColumnsIn(words) == 0 && FitsAsWell(other, main)
        && (other.Arrangement.ColumnsIn(words) > 0 || other.Arrangement.ColumnsLike(words) > main.Arrangement.ColumnsLike(words));

    /// <summary>True if the document prints all columns of the other form, and not all of this one.</summary>
    private bool HasColumnsOf(TableAlignment other, TableAlignment chosen) =>
        HasAllColumns(other.Arrangement) && !HasAllColumns(chosen.Arrangement);

    /// <summary>True if it prints no column of this form exactly, and words that are like all of the other's.</summary>
    private bool SeemsToHaveColumnsOf(TableAlignment other, TableAlignment chosen) =>
        chosen.Arrangement.ColumnsIn(words) == 0 && LooksLikeAll(other.Arrangement) && !LooksLikeAll(chosen.Arrangement);

    private bool LooksLikeAll(TableArrangement table) => table.ColumnsLike(words) == table.Table.Columns.Count;

    private bool HasAllColumns(TableArrangement table) => table.ColumnsIn(words) == table.Table.Columns.Count;

    private bool HasNoColumns(TableAlignment table) => table.Arrangement.ColumnsLike(words) == 0;

    private static bool FitsAsWell(TableAlignment other, TableAlignment chosen) =>
        other.Rows.Count >= chosen.Rows.Count && other.RowScore >= chosen.RowScore - (WrongCells * chosen.Rows.Count);
}
