namespace ReportExtractor.Templates;

/// <summary>A sum printed on the form: for every scope, the parts add up to the whole.</summary>
internal sealed record SumRule
{
    /// <summary>The rule's name.</summary>
    public required string Id { get; init; }

    /// <summary>The table that it binds.</summary>
    public required string Table { get; init; }

    /// <summary>Whether it adds rows within each column, or columns within each row.</summary>
    public required SumDirection Direction { get; init; }

    /// <summary>Keys of the rows (or columns) that are added.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>Keys of the rows (or columns) that hold the sum of the parts.</summary>
    public required IReadOnlyList<string> Whole { get; init; }
}
