using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>A damage after which only the printed sums determine a number; it is done only where they do.</summary>
internal abstract class SumDamage : ReportDamage
{
    /// <summary>Damages one cell that meets a condition, in each table that still allows it.</summary>
    protected static bool DamageOne(ReportModel report, Dice dice, Func<ValueCell, bool> suits, Action<ValueCell> damage)
    {
        if (!report.SumsHold)
        {
            return false;
        }

        var done = false;
        foreach (var table in report.Tables.Where(table => table.Kind != TableKind.Article20))
        {
            List<(TableRow Row, int Column)> places =
            [
                .. from row in table.DataRows
                   where row.IsIntact
                   from column in Enumerable.Range(0, row.Values.Count)
                   where row.Values[column].IsPlain && suits(row.Values[column])
                   select (row, column),
            ];
            if (places.Count == 0)
            {
                continue;
            }

            var (chosen, at) = dice.Pick(places);
            if (table.TryClaim(chosen, at))
            {
                damage(chosen.Values[at]);
                done = true;
            }
        }

        return done;
    }
}
