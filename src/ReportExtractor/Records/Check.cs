namespace ReportExtractor.Records;

/// <summary>One sum rule of the form (勾稽关系), evaluated.</summary>
/// <param name="Rule">The rule's name, such as <c>applications.balance</c>.</param>
/// <param name="Scope">The column, row or key that it was evaluated for.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Expected">The sum of the parts, or null if it can't be assessed.</param>
/// <param name="Actual">The whole as printed, or null if it can't be assessed.</param>
/// <param name="Keys">The figures of the sum, parts first.</param>
public sealed record Check(
    string Rule,
    string Scope,
    CheckOutcome Outcome,
    decimal? Expected,
    decimal? Actual,
    IReadOnlyList<string> Keys);
