using ReportExtractor.Comparison;
using ReportExtractor.Comparison.Outputs;

namespace ReportExtractor.Cli.Diff;

/// <summary>The texts of <c>diff</c>.</summary>
internal static class DiffTexts
{
    public const string Key = "key";
    public const string Old = "old";
    public const string New = "new";
    private const string Absent = "(not there)";

    public static string Of(OutputDifference difference) => difference.Kind switch
    {
        DifferenceKind.SourceAdded => "only in the new output",
        DifferenceKind.SourceRemoved => "only in the old output",
        _ => $"was {Reading(difference.Old)}, is {Reading(difference.New)}",
    };

    /// <summary>A figure: its value and its status.</summary>
    public static string Of(FigureState? figure) => figure switch
    {
        null => Absent,
        { Value: null, Status: { } status } => status,
        { Value: null } => "(no value)",
        { Status: null } => figure.Value.Value,
        _ => $"{figure.Value.Value} {figure.Value.Status}",
    };

    public static string Count(int figures) => figures == 1 ? "1 figure" : $"{figures} figures";

    public static string Summary(int compared, int changedSources, IReadOnlyDictionary<DifferenceKind, int> counts)
    {
        var figures = Number(DifferenceKind.Figure);
        var (added, removed) = (Number(DifferenceKind.SourceAdded), Number(DifferenceKind.SourceRemoved));
        var reading = Number(DifferenceKind.Reading);
        return $"Sources: {compared} in both, {added} only new, {removed} only old; readable in one only: {reading}; "
            + $"figures that differ: {figures} in {changedSources} sources.";

        int Number(DifferenceKind kind) => counts.GetValueOrDefault(kind);
    }

    private static string Reading(FigureState? state) => state?.Status is { } code ? $"not readable ({code})" : "read";
}
