namespace ReportExtractor.Problems;

/// <summary>How much a problem matters.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth knowing; no figure is in doubt for it.</summary>
    Info,

    /// <summary>Something was not explained; an auditor should look.</summary>
    Warning,

    /// <summary>The input could not be read.</summary>
    Error,
}
