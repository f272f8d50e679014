using ReportExtractor.Panel.CreditCodes;

namespace ReportExtractor.Panel.Findings;

/// <summary>What a judge found.</summary>
/// <param name="Checks">Outcomes of rules.</param>
/// <param name="Confirmations">Figures that a witness confirms.</param>
internal sealed record PanelFindings(IReadOnlyList<PanelCheck> Checks, IReadOnlyList<Confirmation> Confirmations)
{
    /// <summary>The codes that documents state, by the path of the report. A document that was not looked at is not there.</summary>
    public IReadOnlyDictionary<string, StatedCodes> Codes { get; init; } = new Dictionary<string, StatedCodes>();

    /// <summary>Nothing.</summary>
    public static PanelFindings None { get; } = new([], []);
}
