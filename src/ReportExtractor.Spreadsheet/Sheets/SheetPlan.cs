namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>What a kind of sheet looks like.</summary>
/// <param name="Name">Its name. A second sheet of the kind has a 2 behind it.</param>
/// <param name="Part">The name of its part in the package.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="HeadingRows">The number of rows above the first row of data. They stay in sight, and the last one has the filters.</param>
internal sealed record SheetPlan(string Name, string Part, IReadOnlyList<SheetColumn> Columns, int HeadingRows)
{
    /// <summary>The number of columns that stay in sight.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether the rows can be filtered.</summary>
    public bool HasFilter { get; init; } = true;

    /// <summary>The column in which one of some words is written, or null.</summary>
    public string? ChoiceColumn { get; init; }

    /// <summary>The words to choose from.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
