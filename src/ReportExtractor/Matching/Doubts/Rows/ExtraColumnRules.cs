using ReportExtractor.Matching.Columns;
using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Rows;

/// <summary>Tables with a column that the form does not have.</summary>
internal static class ExtraColumnRules
{
    /// <summary>In fewer rows, a value too many is the row's own.</summary>
    private const int FewestRows = 4;

    /// <summary>A table has a column too many if at least this share of its rows have a value too many: others may have lost one.</summary>
    private const double MostRows = 0.8;

    /// <summary>
    /// The rows of a table of which nearly all have a value more than the form. A sum that holds without one of them may hold without
    /// another as well, unless all rows leave it out at the same place and their sums hold.
    /// </summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<Suspicion> AnyColumnTooMany(DocumentEvidence document) =>
        TooManyValues(document).Concat(TooManyInPrint(document));

    /// <summary>
    /// The rows of a table in print whose numbers are in a column more than the form has, unless a sum that is more than zero holds along
    /// them: if one cell is empty, the number of the other column makes a row that looks whole.
    /// </summary>
    private static IEnumerable<Suspicion> TooManyInPrint(DocumentEvidence document)
    {
        foreach (var table in document.Tables)
        {
            var printed = table.Rows.Where(row => row.IsPrinted && row.Candidate.FirstLine == row.Candidate.LastLine).ToList();
            var aligned = printed.ConvertAll(row => row.Aligned);
            if (printed.Count >= FewestRows
                && LineRuler.All.Any(ruler => PlaceRanges.Of(aligned, table.Rows[0].Row.Cells + 1, ruler) is not null))
            {
                foreach (var row in printed.Where(row => row.Candidate.Filled == row.Row.Cells && !IsShownAlong(row)))
                {
                    yield return new Suspicion(row);
                }
            }
        }
    }

    private static bool IsShownAlong(RowEvidence row) =>
        row.Table.Sums.HoldAlong(row.Index) && Array.Exists(row.Reading.Cells, cell => cell?.Value.Number != 0);

    private static IEnumerable<Suspicion> TooManyValues(DocumentEvidence document)
    {
        foreach (var table in document.Tables.Where(table => table.Rows.Count >= FewestRows))
        {
            var extra = table.Rows.Select(row => (Row: row, Place: PlaceLeftOut(row))).Where(row => row.Place is not null).ToList();
            var isKnown = extra.TrueForAll(row => row.Place == extra[0].Place && table.Sums.HoldAlong(row.Row.Index));
            if (extra.Count >= MostRows * table.Rows.Count && !isKnown)
            {
                foreach (var (row, _) in extra)
                {
                    yield return new Suspicion(row);
                }
            }
        }
    }

    /// <summary>
    /// The place of the one value that the reading of a row leaves out; null if it leaves out none, or its cells have columns.
    /// </summary>
    private static int? PlaceLeftOut(RowEvidence row) =>
        row.Reading.Left is [{ IsFilled: true, IsPlaced: false } left] && row.Candidate.Values.Count == row.Row.Cells + 1
            ? row.Candidate.Values.Index().First(value => ReferenceEquals(value.Item, left)).Index
            : null;
}
