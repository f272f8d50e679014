namespace ReportExtractor.Problems;

/// <summary>A language of messages and notes.</summary>
public enum MessageLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese in simplified characters.</summary>
    Chinese,
}
