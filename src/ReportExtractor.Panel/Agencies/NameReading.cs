using ReportExtractor.Panel.Regions;

namespace ReportExtractor.Panel.Agencies;

/// <summary>A name taken apart: the divisions at its beginning, and the body behind them.</summary>
/// <param name="Divisions">What the last division named may be. Empty if the name begins with none.</param>
/// <param name="Places">The names of the divisions, as they stand in front of the body.</param>
/// <param name="Body">The rest.</param>
/// <param name="NamesParents">Whether several divisions are named, one in the other.</param>
/// <param name="IsShort">Whether the last division is named without the word for its kind.</param>
internal sealed record NameReading(
    IReadOnlyList<Division> Divisions, string Places, string Body, bool NamesParents, bool IsShort);
