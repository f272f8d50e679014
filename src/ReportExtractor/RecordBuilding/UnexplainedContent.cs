using ReportExtractor.Matching;
using ReportExtractor.Problems;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.RecordBuilding;

/// <summary>
/// Problems for content that the figures do not explain: tables that are missing or incomplete, rows that no form has, numbers that no
/// figure includes.
/// </summary>
/// <param name="match">What of the form was found.</param>
/// <param name="vocabulary">The words of the forms.</param>
internal sealed class UnexplainedContent(FormMatch match, FormVocabulary vocabulary)
{
    /// <summary>A label in a message is cut here: it is there to find the row, not to be read whole.</summary>
    private const int LongestLabel = 40;

    /// <summary>The numbers of any row of a form have fewer characters; cells with more are no numbers.</summary>
    private const int LongestNumbers = 200;

    private readonly HashSet<int> _used = [.. match.Tables.SelectMany(table => table.Alignment.Rows).SelectMany(row => row.Indexes)];

    /// <summary>Finds the problems.</summary>
    /// <param name="candidates">All candidates.</param>
    /// <param name="unplaced">Numbers in front of labels.</param>
    public IEnumerable<Problem> Find(IReadOnlyList<RowCandidate> candidates, IReadOnlyList<Fragment> unplaced) =>
    [
        .. match.Tables.SelectMany(table => TableProblems.Of(table, match.Template)),
        .. match.HasSeveralReports ? [Warning(ProblemCodes.SeveralReports, Messages.SeveralReports(), null)] : Array.Empty<Problem>(),
        .. Enumerable.Range(0, candidates.Count).Where(index => IsBesideUsed(candidates, index)).Select(index => Unused(candidates[index])),
        .. match.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Reading.Left)
            .Where(fragment => fragment.IsNumber).Select(fragment => Number(fragment, Messages.NumberWithoutCell)),
        .. unplaced.Select(fragment => Number(fragment, Messages.NumberBeforeLabel)),
    ];

    /// <summary>True for numbers next to a row that a figure includes, without prose between: they are in a table of the form.</summary>
    private bool IsBesideUsed(IReadOnlyList<RowCandidate> candidates, int index) =>
        !_used.Contains(index) && candidates[index].Numbers > 0
        && ((_used.Contains(index - 1) && !candidates[index].FollowsProse)
            || (_used.Contains(index + 1) && !candidates[index + 1].FollowsProse));

    private Problem Unused(RowCandidate candidate)
    {
        var filled = candidate.Values.Where(fragment => fragment.IsFilled).Select(fragment => fragment.Text.Trim());
        var numbers = Shorten(string.Join(" ", filled), LongestNumbers);
        var label = candidate.Stub is [.., var stub] ? stub : candidate.WordsAbove is [.., var above] ? above : null;
        if (label is null || vocabulary.IsOther(label.Label))
        {
            return Warning(ProblemCodes.UnexplainedNumber, Messages.RowWithoutLabel(numbers), candidate.Values[0]);
        }

        var name = Shorten(label.Text.ReplaceLineEndings(""), LongestLabel);
        return Warning(ProblemCodes.UnexpectedRow, Messages.UnexpectedRow(name, numbers), label);
    }

    private static Problem Number(Fragment fragment, Func<string, Message> message) =>
        Warning(ProblemCodes.UnexplainedNumber, message(Shorten(fragment.Text, LongestNumbers)), fragment);

    private static Problem Warning(string code, Message message, Fragment? at) => new(ProblemSeverity.Warning, code, message, at?.Location);

    private static string Shorten(string text, int longest)
    {
        text = text.Trim();
        return text.Length <= longest ? text : text[..longest] + "…";
    }
}
