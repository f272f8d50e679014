using System.Globalization;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>A stray number before a label, as OCR makes of a rule or of a group printed vertically.</summary>
internal sealed class StrayNumbers : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "stray-numbers";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.LooseSpaces;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<TableRow> rows = [.. report.DataRows.Where(row => row.IsIntact && row.Label.Length > 0)];
        foreach (var row in dice.Shuffled(rows).Take(dice.Between(1, 3)))
        {
            row.Label = $"{dice.Pick([1, 7, 11, 111]).ToString(CultureInfo.InvariantCulture)} {row.Label}";
        }

        return rows.Count > 0;
    }
}
