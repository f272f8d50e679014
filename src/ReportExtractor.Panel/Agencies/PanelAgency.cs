namespace ReportExtractor.Panel.Agencies;

/// <summary>The agency of a report: who it is over the years, and where.</summary>
/// <param name="Id">The same text for every name that one agency has over the years. Other agencies have other texts.</param>
/// <param name="Kind">What body it is.</param>
/// <param name="InYear">The place, with the codes as of the report's year.</param>
/// <param name="Latest">The place, with the codes of the latest year of the list of divisions.</param>
internal sealed record PanelAgency(string Id, AgencyKind Kind, Place InYear, Place Latest)
{
    /// <summary>Whether the agency is certain, so that reports with the same <see cref="Id"/> are of one agency.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>How sure the place is.</summary>
    public PlaceStatus Status { get; init; }

    /// <summary>What gave the place.</summary>
    public PlaceWitness Witness { get; init; }

    /// <summary>The divisions that the name may mean where nothing decides, or that the folder names. Else empty.</summary>
    public IReadOnlyList<DivisionCode> Candidates { get; init; } = [];

    /// <summary>The body without its place.</summary>
    public BodyName Body { get; init; } = new(AgencyKind.Unknown, "", null, null, null, []);

    /// <summary>Why the printed name is one of this agency: codes of <see cref="NameLink"/>.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
}
