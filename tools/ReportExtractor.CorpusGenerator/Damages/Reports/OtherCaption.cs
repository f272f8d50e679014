using System.Globalization;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Reports;

/// <summary>A caption of other statistics above a row of numbers without a label, behind the report's own row of that kind.</summary>
internal sealed class OtherCaption : ReportDamage
{
    private static readonly string[] Captions =
        ["其他机关行政复议、行政诉讼情况", "附：全县政府信息公开行政复议、行政诉讼情况", "下属单位情况", "上年度情况"];

    /// <inheritdoc/>
    public override string Name => "other-caption";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.MissingRows | LayoutTraits.LooseHeaders;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var at = report.Blocks.FindIndex(block => block is TableBlock { Table.Kind: TableKind.ReviewLitigation });
        if (at < 0 || ((TableBlock)report.Blocks[at]).Table is not { IsComplete: true } table || !table.DataRows.Any())
        {
            return false;
        }

        TableRow foreign = new() { Kind = RowKind.Data, Values = [.. table.DataRows.First().Values.Select(_ => Number(dice))] };
        report.Blocks.InsertRange(at + 1, [new ParagraphBlock(dice.Pick(Captions)), Part(table, foreign)]);
        return true;
    }

    private static TableBlock Part(TableModel table, TableRow row) => new(new TableModel
    {
        Kind = table.Kind,
        StubColumns = table.StubColumns,
        ValueColumns = table.ValueColumns,
        Rows = [row],
        IsComplete = false,
    });

    private static ValueCell Number(Dice dice) => new(null, dice.Between(0, 60).ToString(CultureInfo.InvariantCulture));
}
