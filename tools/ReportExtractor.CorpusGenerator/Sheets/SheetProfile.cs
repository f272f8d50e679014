namespace ReportExtractor.CorpusGenerator.Sheets;

/// <summary>The kind of sheet to create.</summary>
/// <param name="Scale">The size of its numbers.</param>
/// <param name="Fill">Which cells are filled.</param>
/// <param name="BreakSums">Whether some printed sums are wrong.</param>
public sealed record SheetProfile(SheetScale Scale, SheetFill Fill, bool BreakSums);
