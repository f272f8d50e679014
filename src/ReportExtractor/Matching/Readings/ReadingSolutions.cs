namespace ReportExtractor.Matching.Readings;

/// <summary>The choices among the readings of open rows that no sum contradicts.</summary>
/// <param name="First">One of them: for each row the index of its reading.</param>
/// <param name="Remaining">For each open row the indexes of the readings that it has in any of them, that of the first in front.</param>
internal sealed record ReadingSolutions(IReadOnlyList<int> First, IReadOnlyDictionary<int, IReadOnlyList<int>> Remaining);
