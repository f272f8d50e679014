using ReportExtractor.CorpusGenerator.Layouts;

namespace ReportExtractor.CorpusGenerator.Damages;

/// <summary>Something that goes wrong with a report before a researcher gets it.</summary>
public abstract class Damage
{
    /// <summary>Its name in options and marks.</summary>
    public abstract string Name { get; }

    /// <summary>What a layout must preserve so that the truth of the damaged report is known.</summary>
    public virtual LayoutTraits Requires => LayoutTraits.None;
}
