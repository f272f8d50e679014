using ReportExtractor.Records;

namespace ReportExtractor.Scoring.Counting;

/// <summary>One figure of one report, scored.</summary>
/// <param name="Key">The figure's key.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="IsFalseAlarm">Whether it is right but suspect.</param>
/// <param name="Printed">The printed number. Null if none is printed, or if the report is ambiguous.</param>
/// <param name="Value">The record's number, or null.</param>
/// <param name="Status">The record's status. Null if the record does not have the figure.</param>
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
    /// <summary>The outcome in one word, including <c>false-alarm</c>.</summary>
    public string Word => IsFalseAlarm ? "false-alarm" : Outcome switch
    {
        CellOutcome.Right => "right",
        CellOutcome.Missed => "missed",
        CellOutcome.Flagged => "flagged",
        _ => "silent",
    };
}
