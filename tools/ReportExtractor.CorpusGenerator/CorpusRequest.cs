using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Office;

namespace ReportExtractor.CorpusGenerator;

/// <summary>What corpus to make.</summary>
public sealed record CorpusRequest
{
    /// <summary>The seed: the same request with the same seed gives the same bytes.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many reports.</summary>
    public int Count { get; init; } = 100;

    /// <summary>Names of layouts, taken in turn.</summary>
    public required IReadOnlyList<string> Layouts { get; init; }

    /// <summary>Names of damages that may be done.</summary>
    public required IReadOnlyList<string> Damages { get; init; }

    /// <summary>How many damages are done to a report at the most: 0 none, 1 one, more several.</summary>
    public int MostDamages { get; init; } = 1;

    /// <summary>Where several damages are done, how many at the least; those that the layout can't carry are left out.</summary>
    public int FewestDamages { get; init; } = 2;

    /// <summary>How many reports in a hundred have wrong sums in the source.</summary>
    public int BrokenSumsPercent { get; init; } = 10;

    /// <summary>The editions of the form, taken in turn.</summary>
    public IReadOnlyList<FormEdition> Editions { get; init; } = [FormEdition.Of2019, FormEdition.Of2021];

    /// <summary>How office files are written.</summary>
    public OfficeRequest Office { get; init; } = OfficeRequest.Wild;
}
