namespace ReportExtractor.Matching;

/// <summary>What was found for the rows of a table.</summary>
/// <param name="Form">The table as it was laid out.</param>
/// <param name="Score">How much speaks for it.</param>
/// <param name="Matches">The rows found, in the form's order.</param>
internal sealed record TableAlignment(TableForm Form, double Score, IReadOnlyList<RowMatch> Matches);
