using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Reports;

/// <summary>One of the three tables is missing; the others still identify the form.</summary>
internal sealed class MissingTable : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "missing-table";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.MissingRows;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var kind = dice.Pick(Enum.GetValues<TableKind>());
        var mixed = report.Form.Edition == FormEdition.Of2021
            && report.DataRows.Any(row => row.Values.Exists(value => value.Key == StatutoryForm.ApplicationKey("other", "total")));
        var at = report.Blocks.FindIndex(block => block is TableBlock table && table.Table.Kind == kind);
        if (at < 0 || (kind == TableKind.Article20 && mixed))
        {
            return false;
        }

        report.Blocks.RemoveAt(at);
        switch (dice.Between(0, 2))
        {
            case 0 when report.Blocks[at - 1] is HeadingBlock:
                report.Blocks.RemoveAt(at - 1);
                break;
            case 1:
                report.Blocks.Insert(at, new ParagraphBlock("本部分数据详见附表。"));
                break;
            default:
                break;
        }

        return true;
    }
}
