using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>
/// Negative numbers as accountants and spreadsheets write them: <c>(3)</c>, <c>3-</c>, <c>▲3</c>, <c>△3</c>, which may mean something
/// else; and with the minus far at the left of its cell.
/// </summary>
internal sealed class AccountingSigns : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "accounting-signs";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.DecoratedValues;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<ValueCell> negative =
        [
            .. report.DataRows.SelectMany(row => row.Values)
                .Where(value => value is { Nature: FigureNature.Change, IsPlain: true, Number: < 0 }),
        ];
        var way = dice.Between(0, traits.HasFlag(LayoutTraits.LooseSpaces) ? 4 : 3);
        foreach (var value in negative)
        {
            var digits = value.Text[1..];
            value.Text = way switch
            {
                0 => dice.Chance(0.5) ? $"({digits})" : $"（{digits}）",
                1 => $"{digits}-",
                2 => $"▲{digits}",
                3 => $"△{digits}",
                _ => $"-{new string(' ', dice.Between(2, 6))}{digits}",
            };
            value.Truth = way < 4 ? CellTruth.Ambiguous : value.Truth;
        }

        return negative.Count > 0;
    }
}
