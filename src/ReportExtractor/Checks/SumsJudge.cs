using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Checks;

/// <summary>The second witness: whether the printed sums confirm or contradict each figure.</summary>
internal sealed class SumsJudge
{
    /// <summary>
    /// This many sums along the rows of a table may fail by slips of its writer, each in another row. A slip in a whole row lets many sums
    /// of columns fail, so these are not counted.
    /// </summary>
    private const int MostSlips = 2;

    /// <summary>More slips are plausible in a long table: up to one row in this many.</summary>
    private const int RowsToOneSlip = 4;

    private readonly HashSet<string> _confirmed = [];
    private readonly HashSet<string> _contradicted = [];

    // The keys of the figures in failing sums of tables in which too many fail.
    private readonly HashSet<string> _misread = [];

    /// <summary>Judges.</summary>
    /// <param name="form">The form.</param>
    /// <param name="checks">Its checks, evaluated.</param>
    /// <param name="figures">The figures by their keys.</param>
    public SumsJudge(FormTemplate form, IReadOnlyList<Check> checks, IReadOnlyDictionary<string, Figure> figures)
    {
        var sums = CheckRunner.Sums.SumsOf(form).Zip(checks).ToList();
        foreach (var (sum, check) in sums)
        {
            if (check.Outcome == CheckOutcome.Fail)
            {
                _contradicted.UnionWith(check.Keys);
            }
            else if (check.Outcome == CheckOutcome.Pass && SlippedSum.WouldFail(sum, figures))
            {
                _confirmed.UnionWith(check.Keys);
            }
        }

        // However the numbers of such a row are placed, they do not add up, even if its total was left without one.
        bool Fails(Check sum) => sum.Outcome == CheckOutcome.Fail
            || sum.Keys.Any(key => figures.TryGetValue(key, out var figure) && figure.Reasons.Contains(ReasonCodes.NoReadingFits));

        foreach (var table in sums.GroupBy(sum => sum.First.Rule.Table))
        {
            var alongRows = table.Where(sum => sum.First.Rule.Direction == SumDirection.AlongRows).Select(sum => sum.Second).ToList();
            var failing = alongRows.Count(Fails);
            var assessed = alongRows.Count(sum => sum.Outcome != CheckOutcome.NotAssessable || Fails(sum));
            if (failing > MostSlips && failing * RowsToOneSlip > assessed)
            {
                _misread.UnionWith(table.Where(sum => sum.Second.Outcome == CheckOutcome.Fail).SelectMany(sum => sum.Second.Keys));
            }
        }
    }

    /// <summary>Whether the sums confirm a figure.</summary>
    /// <param name="key">The figure's key.</param>
    public SumsVerdict VerdictOn(string key) =>
        _contradicted.Contains(key) ? SumsVerdict.Contradicted : _confirmed.Contains(key) ? SumsVerdict.Confirmed : SumsVerdict.None;

    /// <summary>True for a figure in a failing sum of a table in which more sums fail than slips of its writer explain.</summary>
    /// <param name="key">The figure's key.</param>
    public bool IsMisread(string key) => _misread.Contains(key);
}
