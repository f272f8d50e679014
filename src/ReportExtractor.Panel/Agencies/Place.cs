namespace ReportExtractor.Panel.Agencies;

/// <summary>The divisions that an agency is in, as of one year. Null where there is none, or where it is not known.</summary>
/// <param name="Province">The province, autonomous region or municipality.</param>
/// <param name="Prefecture">The prefecture or city with districts.</param>
/// <param name="County">The county, county-level city or district.</param>
/// <param name="Town">The town, township or subdistrict.</param>
internal sealed record Place(DivisionCode? Province, DivisionCode? Prefecture, DivisionCode? County, DivisionCode? Town)
{
    /// <summary>A place that nothing is known of.</summary>
    public static Place Unknown { get; } = new(null, null, null, null);

    /// <summary>The smallest division that is known, or null.</summary>
    public DivisionCode? Smallest => Town ?? County ?? Prefecture ?? Province;
}
