using ReportExtractor.Documents;

namespace ReportExtractor.Records;

/// <summary>One statutory figure of a report.</summary>
/// <param name="Key">The figure's key, such as <c>applications.new.total</c>.</param>
/// <param name="Value">The number as printed, or null where none is printed.</param>
/// <param name="Raw">The cell's text as the reader got it, or null where there is no cell.</param>
/// <param name="Status">What the figure is worth.</param>
/// <param name="Unit"><c>yuan</c> or <c>10k-yuan</c> for money where the document says which, else null.</param>
/// <param name="Location">Where the cell stands in the source, or null where there is no cell.</param>
/// <param name="Note">Why the figure is suspect, or what was mended, in one sentence; else null.</param>
public sealed record Figure(
    string Key,
    decimal? Value,
    string? Raw,
    FigureStatus Status,
    string? Unit = null,
    Location? Location = null,
    string? Note = null)
{
    /// <summary>What the printed sums say about the figure.</summary>
    public SumsVerdict Sums { get; init; }

    /// <summary>The codes of every reason that doubts or explains the figure, in the order of the catalogue.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
