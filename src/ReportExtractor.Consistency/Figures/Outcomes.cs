using System.Globalization;
using ReportExtractor.Consistency.Rules;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Consistency.Figures;

/// <summary>Writes outcomes of a rule for a report.</summary>
/// <param name="rule">The rule.</param>
/// <param name="report">The report.</param>
/// <param name="scope">The row, column or key that the rule was evaluated for.</param>
/// <param name="keys">The figures of the report that it is about.</param>
internal sealed class Outcomes(RuleInfo rule, PanelReport report, string scope, IReadOnlyList<string> keys)
{
    /// <summary>Where the other number stands, or null if it is in the figures of the same report.</summary>
    public (string Source, string? Place)? Other { get; init; }

    /// <summary>What was compared: passes or fails.</summary>
    /// <param name="holds">Whether the rule holds.</param>
    /// <param name="actual">What is printed.</param>
    /// <param name="expected">What it is compared with.</param>
    public PanelCheck Compared(bool holds, decimal? actual, decimal? expected) =>
        Check(holds ? CheckOutcome.Pass : CheckOutcome.Fail, actual, expected, holds ? null : Broken(actual, expected));

    /// <summary>A number that the rule needs is not certain.</summary>
    /// <param name="uncertain">The figures without a certain number.</param>
    public PanelCheck NotAssessable(IEnumerable<string> uncertain) =>
        Check(CheckOutcome.NotAssessable, null, null, Messages.RuleNotAssessable(rule.Sentence, string.Join(", ", uncertain)));

    private PanelCheck Check(CheckOutcome outcome, decimal? actual, decimal? expected, Message? message) =>
        new(report.Source, rule.Code, rule.GradeName, scope, outcome, expected, actual, keys)
        {
            OtherSource = Other?.Source,
            OtherPlace = Other?.Place,
            Message = message,
        };

    private Message Broken(decimal? actual, decimal? expected) => (actual, expected, Other) switch
    {
        (null, _, _) or (_, null, _) => rule.Sentence,
        (_, _, { Place: { } place } other) => Messages.RuleBrokenBeside(rule.Sentence, Text(actual), Text(expected), other.Source, place),
        _ => Messages.RuleBroken(rule.Sentence, Text(actual), Text(expected)),
    };

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
