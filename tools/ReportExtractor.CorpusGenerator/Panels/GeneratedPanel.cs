namespace ReportExtractor.CorpusGenerator.Panels;

/// <summary>The reports of a county, its bodies and seven years, with the contradictions that were planted in them.</summary>
/// <param name="Files">The reports.</param>
/// <param name="Faults">The contradictions.</param>
/// <param name="Regions">The divisions, as a list that <c>panel --regions</c> takes.</param>
public sealed record GeneratedPanel(IReadOnlyList<PanelFile> Files, IReadOnlyList<PlantedFault> Faults, string Regions);
