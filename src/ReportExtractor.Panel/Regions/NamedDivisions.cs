namespace ReportExtractor.Panel.Regions;

/// <summary>The divisions that a name at a place of a text may mean.</summary>
/// <param name="Divisions">The divisions, of all years.</param>
/// <param name="Length">The characters of the name.</param>
/// <param name="IsShort">Whether the word for the kind is left out: 福建 for 福建省.</param>
internal sealed record NamedDivisions(IReadOnlyList<Division> Divisions, int Length, bool IsShort);
