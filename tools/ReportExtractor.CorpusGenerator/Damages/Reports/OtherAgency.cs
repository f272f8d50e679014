using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Prose;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Sheets;

namespace ReportExtractor.CorpusGenerator.Damages.Reports;

/// <summary>
/// A table of another agency below its name, behind the report or in front of its first section. In some reports the own table of that
/// kind is missing: then no figure of it is the report's.
/// </summary>
internal sealed class OtherAgency : ReportDamage
{
    private static readonly string[] Lines =
        ["附件：{0}", "【{0}】", "附：{0}政府信息公开统计表", "下属单位：{0}", "{0}政府信息公开情况"];

    private static readonly string[] Agencies = ["河西镇人民政府", "东岭乡人民政府", "石桥街道办事处", "县图书馆", "市公路管理站"];

    /// <inheritdoc/>
    public override string Name => "other-agency";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.MissingRows;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var kind = dice.Pick([TableKind.ReviewLitigation, TableKind.ReviewLitigation, TableKind.Applications]);
        var at = report.Blocks.FindIndex(block => block is TableBlock other && other.Table.Kind == kind);
        if (at < 0)
        {
            return false;
        }

        var profile = new SheetProfile(dice.Pick([SheetScale.Small, SheetScale.Medium]), SheetFill.Full, BreakSums: false);
        var other = ReportFactory.Create(StatutoryForm.Of(report.Form.Edition), profile, dice);
        var table = other.TablesOf(kind).First();
        if (dice.Chance(0.5))
        {
            report.Blocks.RemoveAt(at);
            foreach (var row in table.DataRows)
            {
                row.SetTruth(CellTruth.Ambiguous);
            }
        }
        else
        {
            foreach (var row in table.DataRows)
            {
                List<ValueCell> foreign = [.. row.Values.Select(value => new ValueCell(null, value.Value, value.Nature))];
                row.Values.Clear();
                row.Values.AddRange(foreign);
            }
        }

        var name = new ParagraphBlock(string.Format(null, dice.Pick(Lines), dice.Pick(Agencies)));
        report.Blocks.InsertRange(dice.Chance(0.8) ? report.Blocks.Count : 0, [name, new TableBlock(table)]);
        return true;
    }
}
