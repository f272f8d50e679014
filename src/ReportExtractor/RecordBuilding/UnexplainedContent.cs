using ReportExtractor.Documents;
using ReportExtractor.Matching;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Problems;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.RecordBuilding;

/// <summary>
/// What the figures do not explain, said: rows that no form has, numbers that no figure took, tables that are not there or break off.
/// </summary>
internal static class UnexplainedContent
{
    /// <summary>A label in a message is cut here; it is there to be found again, not to be read whole.</summary>
    private const int LongestLabel = 40;

    /// <summary>So many characters hold the numbers of any row of a form; cells that hold more are no numbers.</summary>
    private const int LongestNumbers = 200;

    /// <summary>Finds the problems.</summary>
    /// <param name="match">What of the form was found.</param>
    /// <param name="candidates">All candidates.</param>
    /// <param name="unplaced">Numbers in front of labels.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    public static IReadOnlyList<Problem> Of(FormMatch match, IReadOnlyList<RowCandidate> candidates, IReadOnlyList<Fragment> unplaced, FormVocabulary vocabulary)
    {
        var problems = new List<Problem>();
        problems.AddRange(Tables(match));
        if (match.HasSeveralReports)
        {
            problems.Add(new Problem(ProblemSeverity.Warning, ProblemCodes.SeveralReports, Messages.SeveralReports()));
        }

        var taken = new HashSet<int>(match.Tables.SelectMany(table => table.Alignment.Rows).SelectMany(row => row.Indexes));
        if (taken.Count > 0)
        {
            problems.AddRange(Candidates(candidates, taken, vocabulary));
        }

        problems.AddRange(match.Tables
            .SelectMany(table => table.Rows)
            .SelectMany(row => row.Reading.Left.Where(fragment => fragment.IsNumber).Select(fragment => Number(fragment, Messages.NumberWithoutCell))));
        problems.AddRange(unplaced.Select(fragment => Number(fragment, Messages.NumberBeforeLabel)));
        return problems;
    }

    private static Problem Number(Fragment fragment, Func<string, Message> where) =>
        new(ProblemSeverity.Warning, ProblemCodes.UnexplainedNumber, where(Shorten(fragment.Text, LongestNumbers)), fragment.Location);

    private static IEnumerable<Problem> Tables(FormMatch match)
    {
        foreach (var table in match.Tables)
        {
            var id = table.Arrangement.Table.Id;
            var form = table.Arrangement;
            var rows = table.Rows.Select(row => row.Aligned.Row).ToHashSet();
            if (table.Arrangement.Form != match.Template && rows.Count > 0)
            {
                var message = Messages.TableOfOtherForm(id, table.Arrangement.Form.Id, match.Template.Id);
                yield return new Problem(ProblemSeverity.Warning, ProblemCodes.MixedForms, message);
            }

            if (rows.Count == 0)
            {
                yield return new Problem(ProblemSeverity.Warning, ProblemCodes.TableMissing, Messages.TableMissing(id));
            }

            // Told once for each grid that the table stands in.
            foreach (var grid in table.Rows.Where(row => HeaderReason(row) is not null).GroupBy(row => row.Aligned.Candidate.Grid))
            {
                var first = grid.First();
                var name = form.Rows[first.Aligned.Row].Cells[0].Row.DisplayName;
                var message = Messages.HeaderMismatch(name, id, HeaderReason(first)!.ToMessage());
                yield return new Problem(ProblemSeverity.Warning, ProblemCodes.HeaderMismatch, message, first.Aligned.Candidate.Values[0].Location);
            }

            if (rows.Count > 0 && rows.Count < form.Rows.Count)
            {
                var absent = Enumerable.Range(0, form.Rows.Count).Where(row => !rows.Contains(row)).ToList();
                var tail = absent[0] > rows.Max();
                var names = string.Join(", ", absent.Select(row => form.Rows[row].Cells[0].Row.DisplayName));
                yield return tail
                    ? new Problem(ProblemSeverity.Warning, ProblemCodes.TableTruncated, Messages.TableTruncated(id, names))
                    : new Problem(ProblemSeverity.Warning, ProblemCodes.RowMissing, Messages.RowMissing(id, names));
            }
        }
    }

    /// <summary>What the headers above a row say against its columns.</summary>
    private static Reason? HeaderReason(DecidedRow row) =>
        Enumerable.Range(0, row.Cells).SelectMany(row.ReasonsOf)
            .FirstOrDefault(reason => reason.Code is ReasonCodes.HeadersOfOtherColumns or ReasonCodes.ForeignHeader);

    /// <summary>Rows of numbers between the rows that were taken, or right beside them, no prose between.</summary>
    private static IEnumerable<Problem> Candidates(IReadOnlyList<RowCandidate> candidates, HashSet<int> taken, FormVocabulary vocabulary)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            var beside = (taken.Contains(i - 1) && !candidate.FollowsProse) || (taken.Contains(i + 1) && !candidates[i + 1].FollowsProse);
            if (taken.Contains(i) || candidate.Numbers == 0 || !beside)
            {
                continue;
            }

            var label = candidate.Stub.Count > 0 ? candidate.Stub[^1] : candidate.WordsAbove.Count > 0 ? candidate.WordsAbove[^1] : null;
            var numbers = Shorten(string.Join(" ", candidate.Values.Where(fragment => fragment.IsFilled).Select(fragment => fragment.Text.Trim())), LongestNumbers);
            if (label is null || vocabulary.IsOther(label.Label))
            {
                var message = Messages.RowWithoutLabel(numbers);
                yield return new Problem(ProblemSeverity.Warning, ProblemCodes.UnexplainedNumber, message, candidate.Values[0].Location);
            }
            else
            {
                var message = Messages.UnexpectedRow(Shorten(label.Text.ReplaceLineEndings(""), LongestLabel), numbers);
                yield return new Problem(ProblemSeverity.Warning, ProblemCodes.UnexpectedRow, message, label.Location);
            }
        }
    }

    private static string Shorten(string text, int longest)
    {
        text = text.Trim();
        return text.Length <= longest ? text : text[..longest] + "…";
    }
}
