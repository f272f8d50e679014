namespace ReportExtractor.Panel.Findings;

/// <summary>What a judge found.</summary>
/// <param name="Checks">Outcomes of rules.</param>
/// <param name="Confirmations">Figures that a witness confirms.</param>
internal sealed record PanelFindings(IReadOnlyList<PanelCheck> Checks, IReadOnlyList<Confirmation> Confirmations)
{
    /// <summary>Nothing.</summary>
    public static PanelFindings None { get; } = new([], []);
}
