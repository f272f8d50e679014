using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Reports;

/// <summary>Prose with other numbers before the tables, and between the clauses, whose table is split there.</summary>
internal sealed class ProseBetween : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "prose-between";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.LooseHeaders;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var done = SplitClauses(report, dice);
        for (var i = report.Blocks.Count - 1; i > 0; i--)
        {
            if (report.Blocks[i] is TableBlock && report.Blocks[i - 1] is HeadingBlock && dice.Chance(0.6))
            {
                report.Blocks.Insert(i, new ParagraphBlock(Sentence(report, dice)));
                done = true;
            }
        }

        return done;
    }

    private static bool SplitClauses(ReportModel report, Dice dice)
    {
        var at = report.Blocks.FindIndex(block => block is TableBlock table && table.Table.Kind == TableKind.Article20);
        if (at < 0)
        {
            return false;
        }

        var table = ((TableBlock)report.Blocks[at]).Table;
        List<int> cuts = [.. ClauseRows.Starts(table).Where(start => start > 0 && dice.Chance(0.5)), table.Rows.Count];
        if (cuts.Count == 1)
        {
            return false;
        }

        report.Blocks.RemoveAt(at);
        var from = 0;
        foreach (var cut in cuts)
        {
            if (from > 0 && dice.Chance(0.6))
            {
                report.Blocks.Insert(at++, new ParagraphBlock(Sentence(report, dice)));
            }

            report.Blocks.Insert(at++, new TableBlock(new TableModel
            {
                Kind = table.Kind,
                StubColumns = table.StubColumns,
                ValueColumns = table.ValueColumns,
                Rows = table.Rows[from..cut],
                IsComplete = false,
            }));
            from = cut;
        }

        return true;
    }

    private static string Sentence(ReportModel report, Dice dice) => dice.Between(0, 3) switch
    {
        0 => "该部分以表格形式报告，表格如下：",
        1 => $"{report.Year}年，累计主动公开政府信息{dice.Between(40, 900)}条，其中通过网站公开{dice.Between(10, 400)}条。",
        2 => $"本年度事项数量较上年变化{dice.Between(1, 30)}项，主要原因是机构职能调整。",
        _ => $"全年共受理咨询{dice.Between(10, 200)}人次，办结率100%。",
    };
}
