namespace ReportExtractor.Records;

/// <summary>The outcome of a sum that the form prints.</summary>
public enum CheckOutcome
{
    /// <summary>Both sides agree.</summary>
    Pass,

    /// <summary>The sides differ.</summary>
    Fail,

    /// <summary>A figure that the sum needs is null.</summary>
    NotAssessable,
}
