namespace ReportExtractor.CorpusGenerator.Sheets;

/// <summary>What a sheet of figures is to look like.</summary>
/// <param name="Scale">How big its numbers are.</param>
/// <param name="Fill">Which cells are filled.</param>
/// <param name="BreakSums">Whether some printed sums are wrong.</param>
public sealed record SheetProfile(SheetScale Scale, SheetFill Fill, bool BreakSums);
