using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Rows;

/// <summary>An extra zero in a row of zeros, or in a row in which the sums show which number is extra.</summary>
internal sealed class PhantomZero : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "phantom-zero";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.Ragged;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<(TableModel Table, TableRow Row)> rows =
        [
            .. from table in report.Tables
               where table.Kind == TableKind.Applications
               from row in table.DataRows
               where row.IsIntact && row.IsFullAndPlain
               select (table, row),
        ];
        foreach (var (table, row) in dice.Shuffled(rows).Take(3))
        {
            var zeros = row.Values.TrueForAll(value => value.Number == 0);
            if (zeros || (report.SumsHold && table.TryClaim(row)))
            {
                row.Values.Insert(dice.Between(0, row.Values.Count), new ValueCell(null, "0"));
                row.IsRagged = true;
                return true;
            }
        }

        return false;
    }
}
