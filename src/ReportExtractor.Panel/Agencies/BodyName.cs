namespace ReportExtractor.Panel.Agencies;

/// <summary>The name of a body without its place, in the one form that stands for all of its names.</summary>
/// <param name="Kind">What body it is.</param>
/// <param name="Canonical">The one form. Empty for a division as a whole.</param>
/// <param name="Zone">The functional zone that it is of, or null.</param>
/// <param name="Town">The town that it is, or null.</param>
/// <param name="Department">The department that it is, as printed, or null.</param>
/// <param name="Steps">Why the printed name and the one form are the same body: codes of <see cref="NameLink"/>.</param>
internal sealed record BodyName(
    AgencyKind Kind, string Canonical, string? Zone, string? Town, string? Department, IReadOnlyList<string> Steps);
