using ReportExtractor.Matching.Alignment;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Columns;

/// <summary>
/// The columns as the places of the numbers show them. In print every column of numbers covers a range of places, and at least one blank
/// separates it from the next: if there are as many ranges as columns, they are the columns.
/// </summary>
/// <param name="Columns">The columns.</param>
/// <param name="Raggedness">By how much their edges stray, added up.</param>
internal sealed record PlaceRanges(ColumnEvidence Columns, double Raggedness)
{
    /// <summary>A number is in the column whose middle is nearest.</summary>
    private const double InColumn = 0.5;

    /// <summary>
    /// Converters set print in characters, which are narrower or wider than those of the page: the edge of a column strays by at most
    /// this many.
    /// </summary>
    private const double MostRagged = 3;

    /// <summary>
    /// Two columns that are nearer to each other than half of the mean distance, and have numbers together in no row, are one whose
    /// numbers stray.
    /// </summary>
    private const double LeastDistance = 0.5;

    /// <summary>At least this many rows make the part of a table on a page of its own: with fewer, any ranges are columns.</summary>
    private const int LeastRowsOfPage = 3;

    /// <summary>Finds the columns of rows; null if the places do not show them.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cells">How many cells they have.</param>
    /// <param name="ruler">How places are measured.</param>
    public static PlaceRanges? Of(IEnumerable<AlignedRow> rows, int cells, LineRuler ruler)
    {
        if (cells == 1 || RangesOf(rows, ruler) is not { } ranges || ranges.Count != cells)
        {
            return null;
        }

        // Two rows with gaps fill as many places by chance: only one column may have a single number.
        var raggedness = ranges.ConvertAll(range => range.Raggedness);
        if (raggedness.Max() > MostRagged || ranges.Count(range => range.Places.Count < FullRows.Least) > 1)
        {
            return null;
        }

        double[] centres = [.. ranges.Select(range => range.Centre)];
        var least = LeastDistance * (centres[^1] - centres[0]) / (cells - 1);
        return Enumerable.Range(1, cells - 1).Any(i => centres[i] - centres[i - 1] < least && !ranges[i].Rows.Overlaps(ranges[i - 1].Rows))
            ? null
            : new PlaceRanges(ColumnEvidence.InPrint(centres, ruler, InColumn), raggedness.Sum());
    }

    /// <summary>A new page may have its columns elsewhere: every way to give the rows above and below a page break their own.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cells">How many cells they have.</param>
    /// <param name="ruler">How places are measured.</param>
    public static IEnumerable<PlaceRanges?> OfTwoPages(IReadOnlyList<AlignedRow> rows, int cells, LineRuler ruler)
    {
        for (var count = LeastRowsOfPage; count <= rows.Count - LeastRowsOfPage; count++)
        {
            if (Of(rows.Take(count), cells, ruler) is { } upper && Of(rows.Skip(count), cells, ruler) is { } lower)
            {
                yield return new PlaceRanges(upper.Columns.Then(rows[count].First, lower.Columns), upper.Raggedness + lower.Raggedness);
            }
        }
    }

    /// <summary>The ranges from left to right; null if one has two numbers of a row, which are in two columns.</summary>
    private static List<PlaceRange>? RangesOf(IEnumerable<AlignedRow> rows, LineRuler ruler)
    {
        var ranges = new List<PlaceRange>();
        var end = double.NegativeInfinity;
        var places = rows.SelectMany(row => row.Candidate.Printed.Select(fragment => (Row: row, Place: ruler.Place(fragment))));
        foreach (var (row, place) in places.OrderBy(at => at.Place.From))
        {
            if (place.From > end)
            {
                ranges.Add(new PlaceRange());
            }

            if (!ranges[^1].Rows.Add(row))
            {
                return null;
            }

            ranges[^1].Places.Add(place);
            end = Math.Max(end, place.To);
        }

        return ranges;
    }
}
