namespace ReportExtractor.Records;

/// <summary>The kinds of decisions on a figure.</summary>
public enum DecisionKind
{
    /// <summary>The document prints another number, or none.</summary>
    Correct,

    /// <summary>The document prints the number that was read.</summary>
    Accept,

    /// <summary>Only a remark.</summary>
    Comment,
}
