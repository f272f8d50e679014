using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Prose;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Sheets;

namespace ReportExtractor.CorpusGenerator.Damages.Reports;

/// <summary>
/// A second report in the same file. No figure is certain to belong to the first report, unless both print the same number.
/// </summary>
internal sealed class SecondReport : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "second-report";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.MissingRows;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var edition = dice.Chance(0.7) ? report.Form.Edition : dice.Pick([FormEdition.Of2019, FormEdition.Of2021]);
        var profile = new SheetProfile(dice.Pick([SheetScale.Zero, SheetScale.Small, SheetScale.Medium]), SheetFill.Full, BreakSums: false);
        var other = ReportFactory.Create(StatutoryForm.Of(edition), profile, dice);
        report.Blocks.Add(new ParagraphBlock(string.Concat(other.Title)));
        report.Blocks.AddRange(other.Blocks);
        var byKey = report.DataRows.SelectMany(row => row.Values.Concat(row.Orphans))
            .Where(cell => cell.Key is not null)
            .GroupBy(cell => cell.Key!);
        foreach (var cells in byKey)
        {
            var agree = cells.Count() > 1 && cells.Select(cell => cell.Value).Distinct().Count() == 1;
            foreach (var cell in cells)
            {
                cell.Truth = agree ? CellTruth.Unscored : CellTruth.Ambiguous;
            }
        }

        return true;
    }
}
