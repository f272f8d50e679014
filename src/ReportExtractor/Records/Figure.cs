using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Templates;

namespace ReportExtractor.Records;

/// <summary>One statutory figure of a report.</summary>
/// <param name="Key">The figure's key, such as <c>applications.new.total</c>.</param>
/// <param name="Value">The number as printed, or null if none is.</param>
/// <param name="Raw">The cell's text as the reader got it, or null if there is no cell.</param>
/// <param name="Status">How far the figure can be trusted.</param>
/// <param name="Unit"><c>yuan</c> or <c>10k-yuan</c> for money if the document names the unit, else null.</param>
/// <param name="Location">The place of the cell in the source, or null if there is no cell.</param>
/// <param name="Note">The reasons in words, or null if there are none.</param>
public sealed record Figure(
    string Key,
    decimal? Value,
    string? Raw,
    FigureStatus Status,
    string? Unit = null,
    Location? Location = null,
    string? Note = null)
{
    /// <summary>The name of its table, or null if the form has none or the figure was not made by an extractor.</summary>
    public string? TableLabel => Template?.Table.Label;

    /// <summary>The label of its row, such as <c>（一）予以公开</c>, or null if the figure was not made by an extractor.</summary>
    public string? RowLabel => Template?.Row.DisplayName;

    /// <summary>The label of its column, such as <c>自然人</c>, or null if the figure was not made by an extractor.</summary>
    public string? ColumnLabel => Template?.Column.Label;

    /// <summary>Whether the printed sums confirm it.</summary>
    public SumsVerdict Sums { get; init; }

    /// <summary>The codes of all reasons that doubt or explain it, in the order of <see cref="ReasonCodes.All"/>.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The program's own reading of a corrected or accepted figure, else null.</summary>
    public Figure? Own { get; init; }

    /// <summary>What persons decided and said, in the order of time.</summary>
    public IReadOnlyList<FigureDecision> Decisions { get; init; } = [];

    /// <summary>Where the form prints it: its table, row and column. Null if the figure was not made by an extractor.</summary>
    internal FigureTemplate? Template { get; init; }

    /// <summary>The figure before the sums of its table doubted it, or null if they do not. They may be judged again.</summary>
    internal Figure? BeforeSums { get; init; }
}
