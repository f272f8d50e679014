namespace ReportExtractor.Scoring.Counting;

/// <summary>How a figure of a record stands against what is printed.</summary>
public enum CellOutcome
{
    /// <summary>The printed number; or no number where none is printed; or, where the report does not tell, none or a suspect one.</summary>
    Right,

    /// <summary>No number, and one is printed; or a cell of a report of which there is no record.</summary>
    Missed,

    /// <summary>Another number than the printed one, and the record calls it suspect.</summary>
    Flagged,

    /// <summary>Another number than the printed one, and the record does not doubt it. There may be none.</summary>
    Silent,
}
