using ReportExtractor.Cli.Texts;
using ReportExtractor.Comparison;
using ReportExtractor.Comparison.Outputs;

namespace ReportExtractor.Cli.Diff;

/// <summary>Says what differs between two outputs.</summary>
internal static class DiffTexts
{
    /// <summary>A difference of a source.</summary>
    public static string DifferenceOf(this CliTexts texts, OutputDifference difference) => difference.Kind switch
    {
        DifferenceKind.SourceAdded => texts.OnlyNew,
        DifferenceKind.SourceRemoved => texts.OnlyOld,
        _ => texts.WasAndIs(texts.ReadingOf(difference.Old), texts.ReadingOf(difference.New)),
    };

    /// <summary>A figure: its value and its status, by the name that it has in the outputs.</summary>
    public static string FigureOf(this CliTexts texts, FigureState? figure) => figure switch
    {
        null => texts.Absent,
        { Value: null, Status: { } status } => status,
        { Value: null } => texts.NoValue,
        { Status: null } => figure.Value.Value,
        _ => $"{figure.Value.Value} {figure.Value.Status}",
    };

    /// <summary>The number of differences.</summary>
    public static string SummaryOf(
        this CliTexts texts, int compared, int changedSources, IReadOnlyDictionary<DifferenceKind, int> counts)
    {
        return texts.DiffSummary(
            compared,
            Number(DifferenceKind.SourceAdded),
            Number(DifferenceKind.SourceRemoved),
            Number(DifferenceKind.Reading),
            Number(DifferenceKind.Figure),
            changedSources);

        int Number(DifferenceKind kind) => counts.GetValueOrDefault(kind);
    }

    private static string ReadingOf(this CliTexts texts, FigureState? state) =>
        state?.Status is { } code ? texts.NotReadable(code) : texts.Readable;
}
