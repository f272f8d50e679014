using ReportExtractor.Corrections.Decisions;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Corrections.Applying;

/// <summary>A figure, and what persons decided on it.</summary>
/// <param name="Figure">The figure with the decisions that apply.</param>
/// <param name="Problems">The decisions that do not apply.</param>
internal sealed record SettledFigure(Figure Figure, IReadOnlyList<Problem> Problems)
{
    /// <summary>Settles the decisions on a figure.</summary>
    /// <param name="own">The program's own figure.</param>
    /// <param name="decisions">The decisions, in any order.</param>
    /// <param name="isMoney">Whether it is an amount of money.</param>
    public static SettledFigure Of(Figure own, IEnumerable<Decision> decisions, bool isMoney)
    {
        var byKind = decisions.OrderBy(decision => decision.At).ThenBy(decision => decision.By, StringComparer.Ordinal)
            .ThenBy(DecisionJson.Write, StringComparer.Ordinal).ToLookup(decision => decision.Kind == DecisionKind.Comment);
        var latest = byKind[false].GroupBy(decision => decision.By, StringComparer.Ordinal)
            .SelectMany(person => person.Where(decision => decision.At == person.Last().At)).ToLookup(decision => decision.Seen.Holds(own));
        var problems = latest[false].Select(decision => DecisionProblems.Outdated(decision, own)).ToList();
        Decision[] valid = [.. latest[true].OrderBy(decision => decision.At)];
        if (valid.DistinctBy(OutcomeOf).Count() > 1)
        {
            problems.Add(DecisionProblems.Contradiction(own, valid));
            valid = [];
        }

        FigureDecision[] kept = [.. valid.Concat(byKind[true]).OrderBy(decision => decision.At).Select(decision => decision.ForRecord)];
        var figure = kept.Length == 0 ? own : own with { Decisions = kept };
        return new SettledFigure(valid is [.., var last] ? Decided(figure, last) : figure, problems);

        (decimal? Value, string? Unit) OutcomeOf(Decision decision) =>
            decision.Kind == DecisionKind.Accept ? (own.Value, own.Unit) : (decision.Value, UnitOf(decision));

        Figure Decided(Figure figure, Decision decision)
        {
            var (value, unit) = OutcomeOf(decision);
            var status = decision.Kind == DecisionKind.Accept ? FigureStatus.Accepted : FigureStatus.Corrected;
            return figure with { Value = value, Unit = unit, Status = status, Own = own };
        }

        string? UnitOf(Decision decision) => isMoney && decision.Value is not null ? decision.Unit ?? own.Unit : null;
    }
}
