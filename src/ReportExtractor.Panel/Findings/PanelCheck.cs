using ReportExtractor.Panel.Reports;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Panel.Findings;

/// <summary>The outcome of a rule for one report: a line of <c>checks.csv</c>.</summary>
/// <param name="Source">The path of the report.</param>
/// <param name="Rule">The rule's code, such as <c>applications.balance</c>.</param>
/// <param name="Grade"><c>must</c>, <c>should</c> or <c>hint</c>.</param>
/// <param name="Scope">The column, row or key that it was evaluated for.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Expected">What the rule asks for, or null if it can't be assessed.</param>
/// <param name="Actual">What is printed, or null if it can't be assessed.</param>
/// <param name="Keys">The figures of the report that it is about.</param>
internal sealed record PanelCheck(
    string Source,
    string Rule,
    string Grade,
    string Scope,
    CheckOutcome Outcome,
    decimal? Expected,
    decimal? Actual,
    IReadOnlyList<string> Keys)
{
    /// <summary>The other report that was looked at, or null.</summary>
    public string? OtherSource { get; init; }

    /// <summary>
    /// The place in the other report, or in the prose of this one, as <c>figures.csv</c> writes places. Null if there is none.
    /// </summary>
    public string? OtherPlace { get; init; }

    /// <summary>
    /// The report, where it may not be one of those that are judged: a government's, once its bodies are known. Else null.
    /// </summary>
    public PanelReport? Report { get; init; }

    /// <summary>The outcome in words, or null.</summary>
    public Message? Message { get; init; }
}
