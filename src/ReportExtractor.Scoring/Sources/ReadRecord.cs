using ReportExtractor.Records;

namespace ReportExtractor.Scoring.Sources;

/// <summary>What scoring needs of a record.</summary>
/// <param name="Path">The path of the record's input.</param>
/// <param name="Template">The form that it names, or null.</param>
/// <param name="Year">The year that it names, or null.</param>
/// <param name="Agency">The agency that it names, or null.</param>
/// <param name="Figures">Value, status and note by the figures' keys.</param>
internal sealed record ReadRecord(
    string Path,
    string? Template,
    int? Year,
    string? Agency,
    IReadOnlyDictionary<string, (decimal? Value, FigureStatus? Status, string? Note)> Figures)
{
    /// <summary>A record that is at hand.</summary>
    public static ReadRecord Of(ReportRecord record) => new(
        record.Source.Path,
        record.Report?.Template,
        record.Report?.Year,
        record.Report?.Agency,
        record.Figures.ToDictionary(figure => figure.Key, figure => (figure.Value, (FigureStatus?)figure.Status, figure.Note)));

    /// <summary>A figure; all null where the record does not hold it.</summary>
    public (decimal? Value, FigureStatus? Status, string? Note) Find(string key) => Figures.GetValueOrDefault(key);
}
