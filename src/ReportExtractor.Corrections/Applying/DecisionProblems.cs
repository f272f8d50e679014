using System.Globalization;
using ReportExtractor.Corrections.Decisions;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Writers;

namespace ReportExtractor.Corrections.Applying;

/// <summary>The problems of decisions that are not applied.</summary>
internal static class DecisionProblems
{
    /// <summary>A cell's text in a message is cut here: it is there to tell two readings apart, not to be read whole.</summary>
    private const int LongestRaw = 40;

    /// <summary>The program reads something else than when the decision was made.</summary>
    public static Problem Outdated(Decision decision, Figure own) => Warning(
        ProblemCodes.DecisionOutdated,
        Messages.DecisionOutdated(
            decision.By,
            decision.Key,
            ReadingOf(decision.Seen.Value, decision.Seen.Status, decision.Seen.Raw),
            ReadingOf(own.Value, own.Status, own.Raw)),
        own);

    /// <summary>The record has no such figure.</summary>
    public static Problem WithoutFigure(string key, IEnumerable<Decision> decisions) => Warning(
        ProblemCodes.DecisionOutdated, Messages.DecisionWithoutFigure(PersonsOf(decisions), key));

    /// <summary>The document could not be read.</summary>
    public static Problem OnUnreadFile(int count) => Warning(ProblemCodes.DecisionOutdated, Messages.DecisionsOnUnreadFile(count));

    /// <summary>The decisions were made on other bytes under the same path.</summary>
    public static Problem OfOtherBytes(IReadOnlyList<Decision> decisions)
    {
        var keys = decisions.Select(decision => decision.Key).Distinct().Order(StringComparer.Ordinal);
        var message = Messages.DecisionsOfOtherBytes(decisions[0].Source!, decisions.Count, string.Join(", ", keys));
        return Warning(ProblemCodes.DecisionOutdated, message);
    }

    /// <summary>Persons decided differently on a figure.</summary>
    public static Problem Contradiction(Figure own, IEnumerable<Decision> decisions)
    {
        var values = decisions.Select(decision =>
            $"{decision.By}: {NumberOf(decision.Kind == DecisionKind.Accept ? own.Value : decision.Value)}");
        return Warning(ProblemCodes.DecisionsContradict, Messages.DecisionsContradict(own.Key, string.Join(", ", values)), own);
    }

    private static string PersonsOf(IEnumerable<Decision> decisions) =>
        string.Join(", ", decisions.Select(decision => decision.By).Distinct().Order(StringComparer.Ordinal));

    private static string ReadingOf(decimal? value, FigureStatus status, string? raw)
    {
        var text = raw is null ? "" : $", “{(raw.Length <= LongestRaw ? raw : raw[..LongestRaw] + "…").ReplaceLineEndings(" ")}”";
        return value is null ? ContractNames.Of(status) + text : $"{NumberOf(value)} ({ContractNames.Of(status)}{text})";
    }

    private static string NumberOf(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "—";

    private static Problem Warning(string code, Message message, Figure? figure = null) =>
        new(ProblemSeverity.Warning, code, message, figure?.Location);
}
