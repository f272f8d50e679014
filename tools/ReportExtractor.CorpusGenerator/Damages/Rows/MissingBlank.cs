using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Rows;

/// <summary>
/// A missing blank cell, so that the row has one cell too few and nothing shows which. Its blanks become ambiguous and its numbers are
/// not scored.
/// </summary>
internal sealed class MissingBlank : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "missing-blank";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.Ragged;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<TableRow> rows =
        [
            .. report.TablesOf(TableKind.Applications).SelectMany(table => table.DataRows)
                .Where(row => row.IsIntact && row.Values.Exists(IsBlank) && row.Values.Exists(value => value.Value is not null)),
        ];
        if (rows.Count == 0)
        {
            return false;
        }

        var chosen = dice.Pick(rows);
        var lost = dice.Pick(chosen.Values.Where(IsBlank).ToList());
        foreach (var value in chosen.Values)
        {
            value.Truth = IsBlank(value) ? CellTruth.Ambiguous : CellTruth.Unscored;
        }

        chosen.Values.Remove(lost);
        chosen.Orphans.Add(lost);
        chosen.IsRagged = true;
        return true;
    }

    private static bool IsBlank(ValueCell value) => value.Key is not null && value.Value is null && !value.IsNil;
}
