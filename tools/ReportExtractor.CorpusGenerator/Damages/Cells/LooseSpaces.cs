using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>No-break, ideographic and thin spaces around numbers.</summary>
internal sealed class LooseSpaces : ReportDamage
{
    private static readonly string[] Spaces = ["\u00A0", "\u3000", "\u2002", "\u2009", "\u00A0\u00A0", "\u200B", ""];

    /// <inheritdoc/>
    public override string Name => "loose-spaces";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.LooseSpaces;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        foreach (var value in report.DataRows.SelectMany(row => row.Values).Where(_ => dice.Chance(0.4)))
        {
            value.Text = dice.Pick(Spaces) + value.Text + dice.Pick(Spaces);
        }

        return true;
    }
}
