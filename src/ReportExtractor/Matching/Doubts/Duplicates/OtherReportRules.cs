using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Duplicates;

/// <summary>Tables that may belong to the report of another agency or year: by what is printed above them, and by their order.</summary>
internal static class OtherReportRules
{
    /// <summary>
    /// Rows below a line at which another report may begin, if this one has begun above it, or begins with its first heading below them;
    /// and all rows if the title that the record is named after has some above it and some below.
    /// </summary>
    public static IEnumerable<Suspicion> UnderOtherHeading(DocumentEvidence document)
    {
        RowEvidence[] rows = [.. document.Rows];
        if (rows.Length == 0 || document.Facts.Boundaries.Count == 0 || document.Duplicates.HasSeveralReports)
        {
            return [];
        }

        var (first, last) = (rows.Min(LineOf), rows.Max(LineOf));
        var begins = document.Facts.Boundaries
            .Where(boundary => boundary.IsOwnTitle ? IsBetween(boundary) : boundary.Line > first || boundary.FollowsCaption)
            .Select(boundary => boundary.IsOwnTitle ? -1 : boundary.Line)
            .DefaultIfEmpty(int.MaxValue)
            .Min();
        ReportBoundary[] others = [.. document.Facts.Boundaries.Where(boundary => !boundary.IsOwnTitle && boundary.Line < begins)];
        return rows.Where(row => LineOf(row) > begins || Array.Exists(others, other => IsInFront(other, LineOf(row))))
            .Select(row => new Suspicion(row));

        bool IsInFront(ReportBoundary other, int line) => other.Line < line && line < other.FirstHeading;

        bool IsBetween(ReportBoundary boundary) => first < boundary.Line && boundary.Line < last;
    }

    /// <summary>
    /// Two tables that the form has in the other order: either may be the one that was moved here. The order of tables with a caption in
    /// common shows nothing: converters move one of several small tables easily. A row without a label behind rows of a later table may be
    /// of that one.
    /// </summary>
    public static IEnumerable<Suspicion> TableOutOfOrder(DocumentEvidence document)
    {
        var tables = document.Tables.Where(table => table.Rows.Count > 0)
            .Select(table => (Table: table, Place: PlaceOf(table), table.Rows[0].Aligned.First, Last: table.Rows[^1].Aligned.First))
            .ToList();
        var pairs = from table in tables
                    from other in tables
                    where other.Place > table.Place && other.Last < table.First && !HaveCommonCaption(other.Table, table.Table)
                    select new[] { other, table };
        var strays = from table in tables
                     from row in table.Table.Rows
                     where row.LacksLabel && tables.Exists(other =>
                         other.Place > table.Place && other.First < row.Aligned.First && !HaveCommonCaption(other.Table, table.Table))
                     select row;
        return pairs.SelectMany(pair => pair).Distinct()
            .SelectMany(table => table.Table.Rows)
            .Union(strays)
            .Select(row => new Suspicion(row));
    }

    private static bool HaveCommonCaption(TableEvidence one, TableEvidence other) =>
        one.Arrangement.Table.Captions.Intersect(other.Arrangement.Table.Captions).Any();

    private static int LineOf(RowEvidence row) => row.Candidate.FirstLine;

    /// <summary>The place of a table among those of its form.</summary>
    private static int PlaceOf(TableEvidence table) =>
        table.Arrangement.Form.Tables.Index().First(other => other.Item.Id == table.Arrangement.Table.Id).Index;
}
