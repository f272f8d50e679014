using ReportExtractor.CorpusGenerator.Layouts;

namespace ReportExtractor.CorpusGenerator.Damages;

/// <summary>Something that goes wrong on a report's way to a researcher.</summary>
public abstract class Damage
{
    /// <summary>Its name, as options and marks use it.</summary>
    public abstract string Name { get; }

    /// <summary>What a layout must keep so that the damaged text can still be judged.</summary>
    public virtual LayoutTraits Requires => LayoutTraits.None;
}
