using System.Globalization;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Rows;

/// <summary>A row that is not in the form, after the normative documents.</summary>
internal sealed class ExtraRow : ReportDamage
{
    private static readonly string[] Labels =
    [
        "其他主动公开文件",
        "其他主动公开文件（指以本单位名义正式印发、不属于规范性文件的文件）",
        "其他公文",
    ];

    /// <inheritdoc/>
    public override string Name => "extra-row";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.MissingRows;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var table = report.TablesOf(TableKind.Article20).FirstOrDefault();
        var at = table?.Rows.FindIndex(row => row.Label.EndsWith("规范性文件", StringComparison.Ordinal)) ?? -1;
        if (table is null || at < 0)
        {
            return false;
        }

        table.Rows.Insert(at + 1, new TableRow
        {
            Kind = RowKind.Data,
            IsExtra = true,
            Label = dice.Pick(Labels),
            Values = [.. Enumerable.Range(0, 3).Select(_ => Number(dice))],
        });
        return true;
    }

    private static ValueCell Number(Dice dice) => new(null, dice.Between(0, 60).ToString(CultureInfo.InvariantCulture));
}
