using ReportExtractor.Records;

namespace ReportExtractor.Writers.Csv;

/// <summary>The cells of a figure's row that say what persons decided.</summary>
internal static class DecisionCells
{
    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["own_value", "own_status", "decision", "decided_by", "decided_at", "decided_why", "comments"];

    /// <summary>Writes the cells. Without decisions they are empty.</summary>
    /// <param name="rows">Where to write.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="options">How to write.</param>
    public static void Write(CsvRows rows, Figure figure, WriterOptions options)
    {
        var decision = figure.Decisions.LastOrDefault(decision => decision.Kind != DecisionKind.Comment);
        rows.Number(figure.Own is null ? null : options.ValueOf(figure.Own));
        rows.Text(figure.Own is null ? null : ContractNames.Of(figure.Own.Status));
        rows.Text(decision is null ? null : ContractNames.Of(decision.Kind));
        rows.Text(decision?.By);
        rows.Text(decision is null ? null : ContractNames.Of(decision.At));
        rows.Text(decision?.Why);
        rows.Text(CommentsOf(figure));
    }

    /// <summary>The comments on a figure, each with who made it and when. Null if there are none.</summary>
    /// <param name="figure">The figure.</param>
    public static string? CommentsOf(Figure figure)
    {
        var comments = figure.Decisions.Where(decision => decision.Kind == DecisionKind.Comment)
            .Select(comment => $"{comment.By} ({ContractNames.Of(comment.At)}): {comment.Why}");
        return string.Join("; ", comments) is { Length: > 0 } text ? text : null;
    }
}
