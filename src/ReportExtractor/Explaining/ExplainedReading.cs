namespace ReportExtractor.Explaining;

/// <summary>One way to read a row.</summary>
/// <param name="Cells">The text in each cell; null if there is none.</param>
/// <param name="Left">What of the row is in no cell.</param>
/// <param name="Cost">The evidence of the layout against it.</param>
/// <param name="FailedSum">If a printed sum rules it out: the sum of the parts and the whole with this reading; else null.</param>
internal sealed record ExplainedReading(
    IReadOnlyList<string?> Cells, IReadOnlyList<string> Left, double Cost, (decimal Parts, decimal Whole)? FailedSum);
