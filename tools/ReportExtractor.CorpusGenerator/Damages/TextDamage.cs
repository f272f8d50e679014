using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Damages;

/// <summary>A damage to the written text or its bytes.</summary>
public abstract class TextDamage : Damage
{
    /// <summary>Applies the damage.</summary>
    /// <param name="manuscript">The written text.</param>
    /// <param name="report">The report; only its marks may be changed.</param>
    /// <param name="dice">Chooses where and how.</param>
    /// <returns>Whether there was anything to damage.</returns>
    public abstract bool Apply(Manuscript manuscript, ReportModel report, Dice dice);
}
