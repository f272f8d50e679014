using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Reports;

/// <summary>The applications table ends early, after a complete row; the next table may be missing too.</summary>
internal sealed class CutTable : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "cut-table";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.MissingRows;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var table = report.TablesOf(TableKind.Applications).FirstOrDefault();
        if (table is null || !report.TablesOf(TableKind.Article20).Any())
        {
            return false;
        }

        var firstData = table.Rows.FindIndex(row => row.Kind == RowKind.Data);
        var keep = dice.Between(firstData + 2, table.Rows.Count - 1);
        table.Rows.RemoveRange(keep, table.Rows.Count - keep);
        table.IsComplete = false;
        if (dice.Chance(0.5))
        {
            RemoveReviews(report);
        }

        return true;
    }

    private static void RemoveReviews(ReportModel report)
    {
        var at = report.Blocks.FindIndex(block => block is TableBlock table && table.Table.Kind == TableKind.ReviewLitigation);
        if (at < 0)
        {
            return;
        }

        report.Blocks.RemoveAt(at);
        if (report.Blocks[at - 1] is HeadingBlock)
        {
            report.Blocks.RemoveAt(at - 1);
        }
    }
}
