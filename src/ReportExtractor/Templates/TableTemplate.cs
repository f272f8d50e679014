namespace ReportExtractor.Templates;

/// <summary>A table of a form.</summary>
internal sealed record TableTemplate
{
    /// <summary>The table's key, the first part of its figures' keys.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the table, as the form prints it, or null. It is for lists, and plays no part in reading.</summary>
    public string? Label { get; init; }

    /// <summary>The name of the table in English, or null.</summary>
    public string? English { get; init; }

    /// <summary>The columns that carry figures, from left to right.</summary>
    public required IReadOnlyList<ColumnTemplate> Columns { get; init; }

    /// <summary>The rows that carry figures, from top to bottom.</summary>
    public required IReadOnlyList<RowTemplate> Rows { get; init; }

    /// <summary>
    /// Other texts that the table prints: its heading, its headers, the groups of its rows. They explain text and never make a figure.
    /// </summary>
    public IReadOnlyList<string> Captions { get; init => field = value ?? []; } = [];

    /// <summary>True if the form has the rows side by side, in one line of numbers under headers that name them.</summary>
    public bool SideBySide { get; init; }

    /// <summary>The table's figures, row by row.</summary>
    public IEnumerable<FigureTemplate> Figures() =>
        from row in Rows
        from column in Columns
        select new FigureTemplate($"{Id}.{row.Id}.{column.Id}", this, row, column);
}
