namespace ReportExtractor.PdfPig.Tests.Comparison;

/// <summary>A difference between the engines that is known, and why it is right to have it.</summary>
/// <param name="Case">The name of the case.</param>
/// <param name="Kinds">In what the engines differ.</param>
/// <param name="Reason">Why.</param>
internal sealed record JustifiedDifference(string Case, IReadOnlyList<DifferenceKind> Kinds, string Reason);
