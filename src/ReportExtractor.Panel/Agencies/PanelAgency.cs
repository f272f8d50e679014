namespace ReportExtractor.Panel.Agencies;

/// <summary>The agency of a report: who it is over the years, and where.</summary>
/// <param name="Id">The same text for every name that one agency has over the years. Other agencies have other texts.</param>
/// <param name="Kind">What body it is.</param>
/// <param name="InYear">The place, with the codes as of the report's year.</param>
/// <param name="Latest">The place, with the codes of the latest year of the list of divisions.</param>
internal sealed record PanelAgency(string Id, AgencyKind Kind, Place InYear, Place Latest)
{
    /// <summary>The places that the name may mean where it names several and nothing decides. Empty where the place is certain.</summary>
    public IReadOnlyList<DivisionCode> Candidates { get; init; } = [];
}
