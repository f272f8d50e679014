namespace ReportExtractor.Templates;

/// <summary>The official forms, embedded in the library.</summary>
public static class OfficialTemplates
{
    /// <summary>The forms of 2019 and of 2021, in that order.</summary>
    public static IReadOnlyList<FormTemplate> All { get; } = [];
}
