using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Matching.Sums;

namespace ReportExtractor.Matching.Doubts.Duplicates;

/// <summary>Rows that occur again in the file: in a second report, next to the same label, under the same headers.</summary>
internal static class DuplicateRules
{
    /// <summary>Every row of a file with more than one report.</summary>
    public static IEnumerable<Suspicion> SeveralReports(DocumentEvidence document) =>
        document.Duplicates.HasSeveralReports ? document.Rows.Select(row => new Suspicion(row)) : [];

    /// <summary>Rows that occur once although most occur twice.</summary>
    public static IEnumerable<Suspicion> OnceAmongTwice(DocumentEvidence document) =>
        document.Duplicates.Single().Select(row => new Suspicion(row));

    /// <summary>Cells in which a candidate with exactly the same label differs.</summary>
    public static IEnumerable<Suspicion> DifferentNamesakes(DocumentEvidence document) =>
        document.Duplicates.Namesakes.SelectMany(namesake => Differences(namesake.Row, namesake.Reading));

    /// <summary>Rows whose label a candidate has more exactly.</summary>
    public static IEnumerable<Suspicion> WorseLabels(DocumentEvidence document) =>
        from index in document.Unused
        where document.Candidates[index].Filled > 0
        let row = document.Duplicates.RowWithWorseLabel(index)
        where row is not null
        select new Suspicion(row);

    /// <summary>Cells in which a candidate next to the same label, or under the same headers, differs.</summary>
    public static IEnumerable<Suspicion> RowsBesideLabel(DocumentEvidence document) =>
        from index in document.Unused
        where document.Candidates[index].Numbers > 0
        let neighbour = document.Duplicates.NeighbourOf(index)
        where neighbour is not null
        from suspicion in Differences(neighbour.Value.Row, neighbour.Value.Reading)
        select suspicion;

    /// <summary>Rows found by their headers alone, with other numbers under the same headers.</summary>
    public static IEnumerable<Suspicion> NumbersUnderHeaders(DocumentEvidence document) =>
        from index in document.Unused
        where document.Candidates[index].Numbers > 1 && document.Duplicates.NeighbourOf(index) is null
        let row = document.Duplicates.RowUnderSameHeaders(index)
        where row is not null
        select new Suspicion(row);

    /// <summary>Every row of a table that may follow either of two forms.</summary>
    public static bool MayBeOfOtherForm(RowEvidence row) => row.Table.MayBeOfOtherForm;

    private static IEnumerable<Suspicion> Differences(RowEvidence row, Reading other) =>
        Enumerable.Range(0, row.Row.Cells).Where(cell => !row.Reading.AgreesAt(other, cell)).Select(cell => new Suspicion(row, cell));
}
