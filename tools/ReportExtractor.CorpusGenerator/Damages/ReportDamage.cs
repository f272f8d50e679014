using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages;

/// <summary>A damage done to the report before it is laid out. It keeps the truth of every cell right.</summary>
public abstract class ReportDamage : Damage
{
    /// <summary>Does the damage.</summary>
    /// <param name="report">The report.</param>
    /// <param name="traits">What the report's layout keeps.</param>
    /// <param name="dice">Throws where and how.</param>
    /// <returns>Whether there was anything to damage.</returns>
    public abstract bool Apply(ReportModel report, LayoutTraits traits, Dice dice);
}
