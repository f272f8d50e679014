using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Reconstruction.Candidates;

namespace ReportExtractor.Matching;

/// <summary>Chooses for a table of the document's form whether it is read by that form or by another: offices paste tables of the year before.</summary>
/// <param name="all">The tables of all forms, laid against the document.</param>
/// <param name="candidates">The candidates of the document.</param>
/// <param name="words">The document's words, as labels are compared.</param>
internal sealed class TableChooser(IReadOnlyList<TableAlignment> all, IReadOnlyList<RowCandidate> candidates, IReadOnlySet<string> words)
{
    /// <summary>A table is read by another form than the document's only where that explains clearly more, a row with its label and its cells, and the headers do not speak against it.</summary>
    private const double OtherFormMargin = 4;

    /// <summary>What a row loses at the most whose cells are other than the form's.</summary>
    private const double WrongCells = 2.5;

    /// <summary>Chooses.</summary>
    /// <param name="own">The table of the document's form.</param>
    /// <returns>The table, or another form's in its place.</returns>
    public TableAlignment Choose(TableAlignment own) =>
        Counterparts(own).Where(other => IsClearlyBetter(other, own) || HasHeadersOf(other, own)).OrderByDescending(other => other.Score).DefaultIfEmpty(own).First();

    /// <summary>
    /// True where a table that was chosen may as well be another form's. Where the document prints columns of neither, only its other tables say which
    /// of them it is, and where these are of two forms, not even they.
    /// </summary>
    /// <param name="chosen">The table.</param>
    /// <param name="isMixed">Whether the document has tables of two forms.</param>
    public bool MayBeOthers(TableAlignment chosen, bool isMixed) =>
        Counterparts(chosen).Any(other => FitsAsWell(other, chosen) && (HasColumnsOf(other, chosen) || SeemsToHaveColumnsOf(other, chosen) || (isMixed && HasNoColumns(other) && HasNoColumns(chosen))));

    private IEnumerable<TableAlignment> Counterparts(TableAlignment table) => all.Where(other => other.IsCounterpartOf(table));

    private bool IsClearlyBetter(TableAlignment other, TableAlignment own) =>
        other.Score > own.Score + OtherFormMargin && other.Arrangement.HeadersIn(words) >= own.Arrangement.HeadersIn(words) && !StandsUnder(other, own);

    /// <summary>Its rows may have fewer cells only because some are empty: the headers right above them say whose they are.</summary>
    private bool StandsUnder(TableAlignment other, TableAlignment own)
    {
        var above = other.Rows.Take(1).SelectMany(first => ColumnHeaders.Above(first.First, candidates)).Select(fragment => fragment.Label.Full).ToList();
        var theirs = ColumnsOf(other).ToList();
        return ColumnsOf(own).Any(column => !theirs.Exists(their => their.Contains(column, StringComparison.Ordinal)) && above.Exists(text => text.Contains(column, StringComparison.Ordinal)));

        static IEnumerable<string> ColumnsOf(TableAlignment table) => table.Arrangement.ColumnLabels;
    }

    /// <summary>
    /// Where the document prints columns that only the other form has, or words more like them, and none of this one's, the table is the other's, even if
    /// its cells seem to be this one's.
    /// </summary>
    private bool HasHeadersOf(TableAlignment other, TableAlignment own) =>
        own.Arrangement.ColumnsIn(words) == 0 && FitsAsWell(other, own)
        && (other.Arrangement.ColumnsIn(words) > 0 || other.Arrangement.ColumnsLike(words) > own.Arrangement.ColumnsLike(words));

    /// <summary>Where it prints all columns of the other form, and not all of this one's, it may be.</summary>
    private bool HasColumnsOf(TableAlignment other, TableAlignment own) => HasAllColumns(other.Arrangement) && !HasAllColumns(own.Arrangement);

    /// <summary>Likewise where it prints none of this one's to the letter, and words that are like all of the other's.</summary>
    private bool SeemsToHaveColumnsOf(TableAlignment other, TableAlignment own) =>
        own.Arrangement.ColumnsIn(words) == 0 && LooksLikeAll(other.Arrangement) && !LooksLikeAll(own.Arrangement);

    private bool LooksLikeAll(TableArrangement form) => form.ColumnsLike(words) == form.Table.Columns.Count;

    private bool HasAllColumns(TableArrangement form) => form.ColumnsIn(words) == form.Table.Columns.Count;

    private bool HasNoColumns(TableAlignment table) => table.Arrangement.ColumnsLike(words) == 0;

    private static bool FitsAsWell(TableAlignment other, TableAlignment own) =>
        other.Rows.Count >= own.Rows.Count && other.RowScore >= own.RowScore - (WrongCells * own.Rows.Count);
}
