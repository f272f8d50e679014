using ReportExtractor.Records;

namespace ReportExtractor.Scoring.Sources;

/// <summary>The parts of a record that scoring needs.</summary>
/// <param name="Path">The path of the record's input.</param>
/// <param name="Template">Its form, or null.</param>
/// <param name="Year">Its year, or null.</param>
/// <param name="Agency">Its agency, or null.</param>
/// <param name="Figures">Value, status and note of each figure, by key.</param>
internal sealed record ReadRecord(
    string Path,
    string? Template,
    int? Year,
    string? Agency,
    IReadOnlyDictionary<string, (decimal? Value, FigureStatus? Status, string? Note)> Figures)
{
    /// <summary>The parts of a record in memory.</summary>
    public static ReadRecord Of(ReportRecord record) => new(
        record.Source.Path,
        record.Report?.Template,
        record.Report?.Year,
        record.Report?.Agency,
        record.Figures.ToDictionary(figure => figure.Key, figure => (figure.Value, (FigureStatus?)figure.Status, figure.Note)));

    /// <summary>A figure. All null if the record does not have it.</summary>
    public (decimal? Value, FigureStatus? Status, string? Note) Find(string key) => Figures.GetValueOrDefault(key);
}
