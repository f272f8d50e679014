namespace ReportExtractor.Panel.Outputs.Stata;

/// <summary>A value label of a Stata file: the words for some numbers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">The numbers in ascending order, and their words.</param>
internal sealed record StataLabels(string Name, IReadOnlyList<(int Number, string Word)> Words);
