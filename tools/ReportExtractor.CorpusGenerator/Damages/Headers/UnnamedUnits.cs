using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Headers;

/// <summary>
/// Amounts in a unit that a record has no name for, in their cells or in the header, where it may be broken over two lines: 亿元, 千元,
/// 万美元. The number alone may not be certain.
/// </summary>
internal sealed class UnnamedUnits : ReportDamage
{
    private const string Usual = "万元";

    private static readonly string[] Units = ["亿元", "千元", "百元", "百万元", "万美元", "十万元"];

    /// <inheritdoc/>
    public override string Name => "unnamed-units";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.DecoratedValues | LayoutTraits.LooseHeaders;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var table = report.TablesOf(TableKind.Article20).FirstOrDefault();
        List<ValueCell> amounts =
        [
            .. report.DataRows.SelectMany(row => row.Values)
                .Where(value => value.Nature == FigureNature.Money && value.IsPlain && value.Number != 0)
                .Where(value => value.Truth != CellTruth.Unscored),
        ];
        if (table is null || amounts.Count == 0)
        {
            return false;
        }

        var unit = dice.Pick(Units);
        var broken = traits.HasFlag(LayoutTraits.BrokenLabels) && dice.Chance(0.5);
        if (dice.Chance(0.4) || !NameInHeader(table, broken ? unit.Insert(1, "\n") : unit))
        {
            amounts.ForEach(amount => amount.Text += unit);
        }

        amounts.ForEach(amount => amount.Truth = CellTruth.Ambiguous);
        return true;
    }

    /// <summary>Names the unit in each header that names the usual one, or behind that of amounts.</summary>
    private static bool NameInHeader(TableModel table, string unit)
    {
        var isNamed = false;
        foreach (var headers in table.Rows.Where(row => row.Kind == RowKind.Header).Select(row => row.Headers))
        {
            var at = headers.FindIndex(header => header.Text.Contains("金额", StringComparison.Ordinal));
            if (at >= 0)
            {
                var text = headers[at].Text;
                headers[at] = headers[at] with
                {
                    Text = text.Contains(Usual, StringComparison.Ordinal)
                        ? text.Replace(Usual, unit, StringComparison.Ordinal)
                        : $"{text}（单位：{unit}）",
                };
                isNamed = true;
            }
        }

        return isNamed;
    }
}
