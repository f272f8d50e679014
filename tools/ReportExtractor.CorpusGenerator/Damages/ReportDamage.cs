using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages;

/// <summary>A damage to the report before the layout. It updates the truth of the cells it changes.</summary>
public abstract class ReportDamage : Damage
{
    /// <summary>Applies the damage.</summary>
    /// <param name="report">The report.</param>
    /// <param name="traits">What the layout of the report preserves.</param>
    /// <param name="dice">Chooses where and how.</param>
    /// <returns>Whether there was anything to damage.</returns>
    public abstract bool Apply(ReportModel report, LayoutTraits traits, Dice dice);
}
