namespace ReportExtractor.Panel.Regions;

/// <summary>The levels of administrative divisions, the largest first.</summary>
internal enum DivisionLevel
{
    /// <summary>A province, autonomous region, municipality or special administrative region.</summary>
    Province,

    /// <summary>A city with districts, prefecture, autonomous prefecture or league.</summary>
    Prefecture,

    /// <summary>A county, county-level city, district or banner.</summary>
    County,

    /// <summary>A town, township or subdistrict.</summary>
    Town,
}
