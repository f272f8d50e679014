using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Office;

namespace ReportExtractor.CorpusGenerator;

/// <summary>The corpus to generate.</summary>
public sealed record CorpusRequest
{
    /// <summary>The seed. The same request with the same seed gives the same bytes.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The number of reports.</summary>
    public int Count { get; init; } = 100;

    /// <summary>The names of the layouts, which are used in turn.</summary>
    public required IReadOnlyList<string> Layouts { get; init; }

    /// <summary>The names of the damages to choose from.</summary>
    public required IReadOnlyList<string> Damages { get; init; }

    /// <summary>The largest number of damages of a report.</summary>
    public int MostDamages { get; init; } = 1;

    /// <summary>
    /// The smallest number of damages of a report, if the largest is more than 1. Those that the layout does not support are left out.
    /// </summary>
    public int FewestDamages { get; init; } = 2;

    /// <summary>The percentage of reports whose printed sums are wrong.</summary>
    public int BrokenSumsPercent { get; init; } = 10;

    /// <summary>The editions of the form, which are used in turn.</summary>
    public IReadOnlyList<FormEdition> Editions { get; init; } = [FormEdition.Of2019, FormEdition.Of2021];

    /// <summary>How office files are written.</summary>
    public OfficeRequest Office { get; init; } = OfficeRequest.Wild;
}
