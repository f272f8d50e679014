using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Reports;

/// <summary>A clause of article 20 is missing with its header and rows.</summary>
internal sealed class MissingClause : ReportDamage
{
    /// <summary>With fewer clauses the form might no longer be identified.</summary>
    private const int FewestLeft = 2;

    /// <inheritdoc/>
    public override string Name => "missing-clause";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.MissingRows;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var table = report.TablesOf(TableKind.Article20).FirstOrDefault();
        List<int> starts = table is null ? [] : ClauseRows.Starts(table);
        if (table is null || starts.Count <= FewestLeft)
        {
            return false;
        }

        var clause = dice.Between(0, starts.Count - 1);
        var end = clause + 1 < starts.Count ? starts[clause + 1] : table.Rows.Count;
        table.Rows.RemoveRange(starts[clause], end - starts[clause]);
        table.IsComplete = false;
        return true;
    }
}
