using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Records;

namespace ReportExtractor.Fuzz.Judging;

/// <summary>Holds the figures of a changed file against those of its sample.</summary>
internal static class Comparison
{
    /// <summary>A difference is shown in so many figures.</summary>
    private const int MostShown = 6;

    /// <summary>What differs though it must not, or null.</summary>
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
            return $"the sample: {sample.Error?.Message.ToString() ?? "read"}; the changed file: {changed.Error?.Message.ToString() ?? "read"}";
        }

        return Shown(sample.Figures.Count != changed.Figures.Count
            ? [$"{sample.Figures.Count} figures became {changed.Figures.Count}"]
            : sample.Figures.Zip(changed.Figures).Where(pair => Said(pair.First) != Said(pair.Second)).Select(pair => $"{Said(pair.First)} became {Said(pair.Second)} ({pair.Second.Note})"));
    }

    private static string? Replaced(Expectation.OneReplaced replaced, ReportRecord sample, ReportRecord changed)
    {
        var before = sample.Figures.ToDictionary(figure => figure.Key);
        return Shown(changed.Figures.Where(figure => figure.Status == FigureStatus.Read).SelectMany(figure =>
            figure.Key == replaced.Key
                ? figure.Value == replaced.Value ? Array.Empty<string>() : [$"{Said(figure)}, where {replaced.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing"} is printed (raw '{figure.Raw}', {figure.Location}, {figure.Note})"]
                : before.GetValueOrDefault(figure.Key) is { Status: FigureStatus.Read } other && other.Value != figure.Value ? [$"{Said(other)} became {Said(figure)} (raw '{figure.Raw}', {figure.Location}, {figure.Note})"] : []));
    }

    private static string Said(Figure figure) => $"{figure.Key} {figure.Status} {figure.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private static string? Shown(IEnumerable<string> differences) =>
        differences.ToList() is { Count: > 0 } all ? string.Join("; ", all.Take(MostShown)) + (all.Count > MostShown ? $"; and {all.Count - MostShown} more" : "") : null;
}
