using ReportExtractor.Records;

namespace ReportExtractor.Scoring.Counting;

/// <summary>One figure of one report, scored.</summary>
/// <param name="Key">The figure's key.</param>
/// <param name="Outcome">How it stands.</param>
/// <param name="IsFalseAlarm">Whether it is the printed number, and yet suspect.</param>
/// <param name="Printed">The printed number, or null where none is printed or the report does not tell it.</param>
/// <param name="Value">The record's number, or null.</param>
/// <param name="Status">The record's status, or null where the record does not hold the figure.</param>
/// <param name="Note">The record's note, or null.</param>
public sealed record ScoredCell(
    string Key,
    CellOutcome Outcome,
    bool IsFalseAlarm,
    decimal? Printed,
    decimal? Value,
    FigureStatus? Status,
    string? Note)
{
    /// <summary>The outcome in one word; a false alarm is one of its own.</summary>
    public string Word => IsFalseAlarm ? "false-alarm" : Outcome switch
    {
        CellOutcome.Right => "right",
        CellOutcome.Missed => "missed",
        CellOutcome.Flagged => "flagged",
        _ => "silent",
    };
}
