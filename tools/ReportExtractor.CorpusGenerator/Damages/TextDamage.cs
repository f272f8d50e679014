using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Damages;

/// <summary>A damage done to the written text or to its bytes.</summary>
public abstract class TextDamage : Damage
{
    /// <summary>Does the damage.</summary>
    /// <param name="manuscript">The written text.</param>
    /// <param name="report">The report it was written from; only its marks may be changed.</param>
    /// <param name="dice">Throws where and how.</param>
    /// <returns>Whether there was anything to damage.</returns>
    public abstract bool Apply(Manuscript manuscript, ReportModel report, Dice dice);
}
