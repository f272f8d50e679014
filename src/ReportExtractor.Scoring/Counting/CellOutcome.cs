namespace ReportExtractor.Scoring.Counting;

/// <summary>How a figure of a record compares with what is printed.</summary>
public enum CellOutcome
{
    /// <summary>The printed number; or no number if none is printed; or no or a suspect number if the report is ambiguous.</summary>
    Right,

    /// <summary>No number, but one is printed. All cells of a report without a record are missed.</summary>
    Missed,

    /// <summary>A number that is not the printed one, with the status <c>suspect</c>.</summary>
    Flagged,

    /// <summary>A number that is not the printed one, without that status. There should be none.</summary>
    Silent,
}
