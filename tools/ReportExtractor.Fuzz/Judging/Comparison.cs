using System.Globalization;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Records;

namespace ReportExtractor.Fuzz.Judging;

/// <summary>Compares the figures of a changed file with those of its sample.</summary>
internal static class Comparison
{
    /// <summary>At most this many differences are described.</summary>
    private const int MostShown = 6;

    /// <summary>Describes the figures that differ although they must not, or returns null.</summary>
    /// <param name="expectation">What is known of the changed file.</param>
    /// <param name="sample">The sample's record.</param>
    /// <param name="changed">The changed file's record.</param>
    public static string? Difference(Expectation expectation, ReportRecord sample, ReportRecord changed) => expectation switch
    {
        Expectation.SameFigures => Same(sample, changed),
        Expectation.OneReplaced replaced => Replaced(replaced, sample, changed),
        _ => null,
    };

    private static string? Same(ReportRecord sample, ReportRecord changed)
    {
        if (sample.Error?.Code != changed.Error?.Code)
        {
            return $"the sample: {Outcome(sample)}; the changed file: {Outcome(changed)}";
        }

        return Shown(sample.Figures.Count != changed.Figures.Count
            ? [$"{sample.Figures.Count} figures became {changed.Figures.Count}"]
            : sample.Figures.Zip(changed.Figures)
                .Where(pair => Text(pair.First) != Text(pair.Second))
                .Select(pair => $"{Text(pair.First)} became {Text(pair.Second)} ({pair.Second.Note})"));
    }

    private static string? Replaced(Expectation.OneReplaced replaced, ReportRecord sample, ReportRecord changed)
    {
        var before = sample.Figures.ToDictionary(figure => figure.Key);
        return Shown(changed.Figures.Where(figure => figure.Status == FigureStatus.Read).Select(figure =>
            figure.Key == replaced.Key
                ? NotReplaced(replaced, figure)
                : Changed(before.GetValueOrDefault(figure.Key), figure)).OfType<string>());
    }

    private static string? NotReplaced(Expectation.OneReplaced replaced, Figure figure) => figure.Value == replaced.Value
        ? null
        : $"{Text(figure)}, where {replaced.Value?.ToString(CultureInfo.InvariantCulture) ?? "nothing"} is printed {Source(figure)}";

    private static string? Changed(Figure? before, Figure figure) =>
        before is { Status: FigureStatus.Read } && before.Value != figure.Value
            ? $"{Text(before)} became {Text(figure)} {Source(figure)}"
            : null;

    private static string Outcome(ReportRecord record) => record.Error?.Message.ToString() ?? "read";

    private static string Source(Figure figure) => $"(raw '{figure.Raw}', {figure.Location}, {figure.Note})";

    private static string Text(Figure figure) =>
        $"{figure.Key} {figure.Status} {figure.Value?.ToString(CultureInfo.InvariantCulture)}";

    private static string? Shown(IEnumerable<string> differences)
    {
        List<string> all = [.. differences];
        var more = all.Count > MostShown ? $"; and {all.Count - MostShown} more" : "";
        return all.Count == 0 ? null : string.Join("; ", all.Take(MostShown)) + more;
    }
}
