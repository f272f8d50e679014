using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>A damage that changes how single numbers are printed, but not their values.</summary>
internal abstract class CellDamage : ReportDamage
{
    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.DecoratedValues;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var done = false;
        foreach (var row in report.DataRows)
        {
            foreach (var value in row.Values.Where(value => value.IsPlain && value.Key is not null))
            {
                var text = Print(value, row, dice);
                if (text is not null && text != value.Text)
                {
                    value.Text = text;
                    done = true;
                }
            }
        }

        return done;
    }

    /// <summary>The new text of a cell, or null to keep it.</summary>
    protected abstract string? Print(ValueCell value, TableRow row, Dice dice);
}
