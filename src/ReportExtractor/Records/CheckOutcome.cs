namespace ReportExtractor.Records;

/// <summary>How a sum that the form prints came out.</summary>
public enum CheckOutcome
{
    /// <summary>Both sides agree.</summary>
    Pass,

    /// <summary>The sides differ.</summary>
    Fail,

    /// <summary>A figure that the sum needs is null.</summary>
    NotAssessable,
}
