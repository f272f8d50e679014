using ReportExtractor.Documents;
using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Columns;

/// <summary>Finds the columns of a table: in a grid by its headers, in print by the places that its numbers leave free, and by its full rows.</summary>
internal static class ColumnFinder
{
    /// <summary>Two full rows that agree show where the columns are; one may have slipped.</summary>
    private const int LeastRows = 2;

    /// <summary>So many rows that fill the same cells alone show that this is how the table was filled in, whatever its headers say: a third of the shorter form's rows.</summary>
    private const int LeastRowsOfPattern = 7;

    /// <summary>So many rows at the least make the part of a table on a page of its own.</summary>
    private const int LeastRowsOfPage = 3;

    /// <summary>Print is set in columns where the rows stand in them but for one in so many: in text without columns each begins where its label ends.</summary>
    private const int RowsToOneAstray = 4;

    /// <summary>A number stands in the column whose middle it is next to.</summary>
    private const double InColumn = 0.5;

    /// <summary>Where only some rows or the headers show the columns, a number must stand clearly in one: a line that print has shifted by half a column would stand in the wrong ones.</summary>
    private const double ClearlyInColumn = 1.0 / 3;

    /// <summary>Converters set print in characters, which are narrower or wider than those of the page: an edge of a column unplaced by so many.</summary>
    private const double MostRagged = 3;

    /// <summary>Two columns that stand nearer to each other than half of what columns are apart, and have numbers in no row both, are one whose numbers stray.</summary>
    private const double LeastDistance = 0.5;

    /// <summary>Finds the columns of a table's rows of one width.</summary>
    /// <param name="matches">The rows found.</param>
    /// <param name="candidates">All candidates.</param>
    /// <param name="form">The table.</param>
    /// <param name="cells">How many cells the rows have.</param>
    /// <param name="inGrid">Whether the rows stand in grids or in lines of text.</param>
    /// <returns>The columns, or null where nothing shows them.</returns>
    public static ColumnEvidence? Find(IReadOnlyList<AlignedRow> matches, IReadOnlyList<RowCandidate> candidates, TableArrangement form, int cells, bool inGrid)
    {
        if (inGrid)
        {
            var pattern = Pattern(matches, cells);
            return HeaderCentres(matches, candidates, form, cells, fragment => fragment.IsCell, fragment => fragment.Column) is { } columns ? ColumnEvidence.InGrid(columns, pattern)
                : FullRowCentres(Full(matches, cells, LayoutLineKind.Row), cells, fragment => fragment.Column) is { } centres ? ColumnEvidence.InGrid(centres, null)
                : pattern is { IsSure: true } ? ColumnEvidence.OfPattern(pattern)
                : null;
        }

        var rows = matches.Where(match => match.Candidate.Kind == LayoutLineKind.Line && match.Candidate.FirstLine == match.Candidate.LastLine && match.Candidate.Filled > 1).ToList();
        if (!matches.Any(match => IsSpread(match.Candidate)))
        {
            return null;
        }

        var headers = form.Table.Columns.Count == cells ? Headers(matches, candidates, form) : [];
        var pages = matches.GroupBy(match => PageOf(match.Candidate)).ToList();
        return Straightest(ruler => [FromPlaces(rows, cells, ruler)], IsUnderHeaders)
            ?? (pages.Count > 1 ? ByPage() : Straightest(ruler => FromPages(rows, cells, ruler), IsUnderHeaders) ?? Shown(matches, rows));

        // Where it is known where pages end, each has columns of its own, and the headers are those of the page that they stand on.
        ColumnEvidence? ByPage()
        {
            var found = new List<ColumnEvidence>();
            foreach (var (i, page) in pages.Index())
            {
                var own = rows.FindAll(row => PageOf(row.Candidate) == page.Key);
                found.Add(Straightest(ruler => [FromPlaces(own, cells, ruler)], (columns, ruler) => i > 0 || IsUnderHeaders(columns, ruler))
                    ?? Shown([.. page], own)
                    ?? (i > 0 && found[i - 1].GoesOn([.. pages[i - 1]], [.. page]) ? found[i - 1] : ColumnEvidence.Unknown));
            }

            return Enumerable.Range(0, pages.Count - 1).Reverse().Aggregate(found[^1], (later, i) => found[i].Then(pages[i].Last().First + 1, later));
        }

        // What full rows or headers show.
        ColumnEvidence? Shown(IReadOnlyList<AlignedRow> shown, List<AlignedRow> own) =>
            First(ruler => Checked(FullRowCentres(Full(shown, cells, LayoutLineKind.Line), cells, ruler.Centre), own, ruler))
            ?? First(ruler => Checked(HeaderCentres(shown, candidates, form, cells, fragment => !fragment.IsCell, ruler.Centre), own, ruler));

        // A header that stands nearer to another column than to its own is above other columns than these.
        bool IsUnderHeaders(ColumnEvidence evidence, LineRuler ruler) => headers.TrueForAll(header => evidence.Nearest(ruler.Centre(header.Fragment)) == header.Column);
    }

    private static int PageOf(RowCandidate candidate) => candidate.Values[0].Location switch { TextLocation text => text.Page, PageLocation page => page.Page, _ => 1 };

    /// <summary>The headers that stand in one fragment above the first row, and nowhere else there.</summary>
    private static List<(Fragment Fragment, int Column)> Headers(IReadOnlyList<AlignedRow> matches, IReadOnlyList<RowCandidate> candidates, TableArrangement form)
    {
        var above = matches.Count == 0 ? [] : ColumnHeaders.Above(matches[0].First, candidates).Where(fragment => !fragment.IsCell).ToList();
        return [.. form.Table.Columns
            .Select((column, i) => (Fragments: above.FindAll(fragment => IsHeader(fragment, form.ColumnLabels[i])), Column: i))
            .Where(header => header.Fragments.Count == 1)
            .Select(header => (header.Fragments[0], header.Column))];
    }

    /// <summary>True where more than a space parts some of a line's cells: in text without columns none is further apart, whatever cells are empty between them.</summary>
    private static bool IsSpread(RowCandidate candidate) =>
        candidate.Stub.TakeLast(1).Concat(candidate.Printed) is var fragments && fragments.Zip(fragments.Skip(1)).Any(pair => pair.Second.Column - pair.First.EndColumn > 1);

    /// <summary>Of all columns that the places of the numbers may show, by whichever ruler, those whose edges stray least: others come about by chance.</summary>
    private static ColumnEvidence? Straightest(Func<LineRuler, IEnumerable<(ColumnEvidence Columns, double Ragged)?>> find, Func<ColumnEvidence, LineRuler, bool> isPossible) =>
        LineRuler.All
            .SelectMany(ruler => find(ruler).OfType<(ColumnEvidence Columns, double Ragged)>().Where(found => isPossible(found.Columns, ruler)))
            .OrderBy(found => found.Ragged)
            .Select(found => found.Columns)
            .FirstOrDefault();

    private static ColumnEvidence? First(Func<LineRuler, ColumnEvidence?> find) => LineRuler.All.Select(find).FirstOrDefault(evidence => evidence is not null);

    /// <summary>Columns that most of the rows stand in.</summary>
    private static ColumnEvidence? Checked(double[]? centres, List<AlignedRow> rows, LineRuler ruler)
    {
        if (centres is null)
        {
            return null;
        }

        var evidence = ColumnEvidence.InPrint(centres, ruler, ClearlyInColumn);
        var astray = rows.Count(row => evidence.AreAstray([.. row.Candidate.Printed.Select(ruler.Centre)]));
        return astray * RowsToOneAstray <= rows.Count ? evidence : null;
    }

    /// <summary>In print every column of numbers covers a range of places, and at least a blank parts it from the next: where there are as many ranges as columns, they are the columns.</summary>
    private static (ColumnEvidence Columns, double Ragged)? FromPlaces(IEnumerable<AlignedRow> rows, int cells, LineRuler ruler)
    {
        if (cells == 1)
        {
            return null;
        }

        var ranges = new List<(HashSet<AlignedRow> Rows, List<(double From, double To)> Places)>();
        var end = double.NegativeInfinity;
        foreach (var (row, place) in rows.SelectMany(row => row.Candidate.Printed.Select(fragment => (row, ruler.Place(fragment)))).OrderBy(at => at.Item2.From))
        {
            if (place.From > end)
            {
                ranges.Add((new(ReferenceEqualityComparer.Instance), []));
            }

            // Two numbers of a row stand in two columns.
            if (!ranges[^1].Rows.Add(row))
            {
                return null;
            }

            ranges[^1].Places.Add(place);
            end = Math.Max(end, place.To);
        }

        var ragged = ranges.Sum(range => Raggedness(range.Places));
        if (ranges.Count != cells || ranges.Max(range => Raggedness(range.Places)) > MostRagged)
        {
            return null;
        }

        // Two rows with gaps fill as many places by chance: one column may have a single number.
        if (ranges.Count(range => range.Places.Count < LeastRows) > 1)
        {
            return null;
        }

        double[] centres = [.. ranges.Select(range => (range.Places[0].From + range.Places.Max(place => place.To)) / 2)];
        var least = LeastDistance * (centres[^1] - centres[0]) / (cells - 1);
        return Enumerable.Range(1, cells - 1).Any(i => centres[i] - centres[i - 1] < least && !ranges[i].Rows.Overlaps(ranges[i - 1].Rows))
            ? null
            : (ColumnEvidence.InPrint(centres, ruler, InColumn), ragged);
    }

    /// <summary>How far the edges of a column's numbers stray, or their middles: they stand flush on the left or the right, or around the middle.</summary>
    private static double Raggedness(List<(double From, double To)> places)
    {
        return Math.Min(Math.Min(Spread(place => place.From), Spread(place => place.To)), Spread(place => (place.From + place.To) / 2));

        double Spread(Func<(double From, double To), double> edge) => places.Max(edge) - places.Min(edge);
    }

    /// <summary>A new page may set its columns elsewhere: the rows before it have theirs, those behind it their own.</summary>
    private static IEnumerable<(ColumnEvidence Columns, double Ragged)?> FromPages(List<AlignedRow> rows, int cells, LineRuler ruler)
    {
        for (var count = LeastRowsOfPage; count <= rows.Count - LeastRowsOfPage; count++)
        {
            if (FromPlaces(rows.Take(count), cells, ruler) is { } upper && FromPlaces(rows.Skip(count), cells, ruler) is { } lower)
            {
                yield return (upper.Columns.Then(rows[count].First, lower.Columns), upper.Ragged + lower.Ragged);
            }
        }
    }

    /// <summary>The middles of the headers, where all of them stand above the first row, in the form's order.</summary>
    private static double[]? HeaderCentres(IReadOnlyList<AlignedRow> matches, IReadOnlyList<RowCandidate> candidates, TableArrangement form, int cells, Predicate<Fragment> isOfKind, Func<Fragment, double> centre)
    {
        if (matches.Count == 0)
        {
            return null;
        }

        var above = ColumnHeaders.Above(matches[0].First, candidates).Where(fragment => isOfKind(fragment)).ToList();
        if (form.Rows is [{ Label: null } row] && row.Cells.Count == cells)
        {
            return InOrder(above, row);
        }

        var headers = form.Table.Columns.Count != cells ? [] : form.ColumnLabels.Select(label => Header(above, label)).ToList();
        return headers.Count > 0 && headers.TrueForAll(fragment => fragment is not null) ? Ascending([.. headers.Select(fragment => centre(fragment!))]) : null;
    }

    /// <summary>The middles of the headers of rows that stand side by side: the same ones come again and again, each behind the one before; another row's name may stand in front of one.</summary>
    private static double[]? InOrder(List<Fragment> above, ArrangedRow row)
    {
        var centres = new List<double>();
        foreach (var fragment in above.OrderBy(fragment => fragment.Column + fragment.EndColumn))
        {
            if (centres.Count < row.Cells.Count && Array.Exists(row.Headers[centres.Count], header => fragment.Label.Core.EndsWith(header, StringComparison.Ordinal)))
            {
                centres.Add((fragment.Column + fragment.EndColumn - 1) / 2.0);
            }
        }

        return centres.Count == row.Cells.Count ? [.. centres] : null;
    }

    /// <summary>The header of a column: to the letter, or its first line where it is broken (商业企 over 业).</summary>
    private static Fragment? Header(List<Fragment> above, string label) =>
        above.LastOrDefault(fragment => IsHeader(fragment, label))
        ?? above.LastOrDefault(fragment => fragment.Label.Full.Length > 1 && label.StartsWith(fragment.Label.Full, StringComparison.Ordinal));

    private static bool IsHeader(Fragment fragment, string label) => LabelWords.Comparer(fragment.Letters).Equals(fragment.Label.Full, label);

    /// <summary>The middles of the cells of the rows that have all of them.</summary>
    private static double[]? FullRowCentres(List<RowCandidate> full, int cells, Func<Fragment, double> centre)
    {
        var rows = full
            .Select(candidate => Ascending([.. candidate.Values.Where(fragment => fragment.IsFilled).Select(centre)]))
            .OfType<double[]>()
            .ToList();
        return rows.Count < LeastRows ? null : Ascending([.. Enumerable.Range(0, cells).Select(cell => Median([.. rows.Select(row => row[cell])]))]);
    }

    private static List<RowCandidate> Full(IReadOnlyList<AlignedRow> matches, int cells, LayoutLineKind kind) =>
        [.. matches.Select(match => match.Candidate).Where(candidate => candidate.Kind == kind && candidate.FirstLine == candidate.LastLine && candidate.Filled == cells)];

    /// <summary>Which cells are filled in the rows whose cells are just the form's, where they agree and leave some empty.</summary>
    private static FillPattern? Pattern(IReadOnlyList<AlignedRow> matches, int cells)
    {
        var patterns = matches
            .Where(match => match.Candidate.Values.Count == cells && match.Candidate.Filled > 0)
            .Select(match => match.Candidate.Values.Select(fragment => fragment.IsFilled).ToArray())
            .ToList();
        return patterns.Count >= LeastRows && patterns.TrueForAll(pattern => pattern.SequenceEqual(patterns[0])) && patterns[0].Contains(false)
            ? new FillPattern(patterns[0], patterns.Count >= LeastRowsOfPattern)
            : null;
    }

    private static double[]? Ascending(double[] values) => values.Zip(values.Skip(1)).All(pair => pair.First < pair.Second) ? values : null;

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
