using ReportExtractor.Documents;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Problems;
using ReportExtractor.Problems.Reasons;
using ReportExtractor.Templates;

namespace ReportExtractor.RecordBuilding;

/// <summary>The problems of a table as a whole: it is missing, incomplete, of another form, or below other headers.</summary>
internal static class TableProblems
{
    /// <summary>The problems of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="main">The form that most of the document's tables follow.</param>
    public static IEnumerable<Problem> Of(DecidedTable table, FormTemplate main)
    {
        var arrangement = table.Arrangement;
        var id = arrangement.Table.Id;
        if (table.Rows.Count == 0)
        {
            yield return Warning(ProblemCodes.TableMissing, Messages.TableMissing(id));
            yield break;
        }

        if (arrangement.Form != main)
        {
            yield return Warning(ProblemCodes.MixedForms, Messages.TableOfOtherForm(id, arrangement.Form.Id, main.Id));
        }

        // Once for each grid that the table is in.
        foreach (var grid in table.Rows.Where(row => HeaderReason(row) is not null).GroupBy(row => row.Aligned.Candidate.Grid))
        {
            var first = grid.First();
            var message = Messages.HeaderMismatch(NameOf(arrangement, first.Aligned.Row), id, HeaderReason(first)!.ToMessage());
            yield return Warning(ProblemCodes.HeaderMismatch, message, first.Aligned.Candidate.Values[0].Location);
        }

        var found = table.Rows.Select(row => row.Aligned.Row).ToHashSet();
        int[] absent = [.. Enumerable.Range(0, arrangement.Rows.Count).Where(row => !found.Contains(row))];
        if (absent.Length > 0)
        {
            var names = string.Join(", ", absent.Select(row => NameOf(arrangement, row)));
            yield return absent[0] > found.Max()
                ? Warning(ProblemCodes.TableTruncated, Messages.TableTruncated(id, names))
                : Warning(ProblemCodes.RowMissing, Messages.RowMissing(id, names));
        }
    }

    /// <summary>The reason that the headers above a row are to doubt its columns, or null.</summary>
    private static Reason? HeaderReason(DecidedRow row) =>
        Enumerable.Range(0, row.Cells).SelectMany(row.ReasonsOf)
            .FirstOrDefault(reason => reason.Code is ReasonCodes.HeadersOfOtherColumns or ReasonCodes.ForeignHeader);

    private static string NameOf(TableArrangement table, int row) => table.Rows[row].Cells[0].Row.DisplayName;

    private static Problem Warning(string code, Message message, Location? location = null) =>
        new(ProblemSeverity.Warning, code, message, location);
}
