using ReportExtractor.Matching.Arrangements;

namespace ReportExtractor.Matching.Alignment;

/// <summary>What was found for the rows of a table.</summary>
/// <param name="Form">The table as it was laid out.</param>
/// <param name="Score">How much speaks for it.</param>
/// <param name="Matches">The rows found, in the form's order.</param>
internal sealed record TableAlignment(TableArrangement Form, double Score, IReadOnlyList<AlignedRow> Matches);
