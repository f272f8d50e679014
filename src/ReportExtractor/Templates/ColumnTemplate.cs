namespace ReportExtractor.Templates;

/// <summary>A column of a table.</summary>
internal sealed record ColumnTemplate
{
    /// <summary>The column's key, the last part of its figures' keys.</summary>
    public required string Id { get; init; }

    /// <summary>The label as the form prints it.</summary>
    public required string Label { get; init; }

    /// <summary>Other ways in which it is printed.</summary>
    public IReadOnlyList<string> Variants { get; init => field = value ?? []; } = [];

    /// <summary>The label in English, or null. It is for lists, and plays no part in reading.</summary>
    public string? English { get; init; }

    /// <summary>What its figures are.</summary>
    public FigureKind Kind { get; init; } = FigureKind.Count;
}
