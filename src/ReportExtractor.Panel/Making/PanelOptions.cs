using ReportExtractor.Panel.Findings;
using ReportExtractor.Templates;

namespace ReportExtractor.Panel.Making;

/// <summary>How a panel is made.</summary>
internal sealed record PanelOptions
{
    /// <summary>One thread unpacks and sorts for those that read, and one writes: more than these would wait for it.</summary>
    private const int MostJobs = 4;

    /// <summary>The folder to write to.</summary>
    public required string Output { get; init; }

    /// <summary>Lists of divisions, or none.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The forms whose figures are columns.</summary>
    public IReadOnlyList<FormTemplate> Forms { get; init; } = OfficialTemplates.All;

    /// <summary>Whether to write figures and checks as CSV besides Parquet: about 60 kB a report.</summary>
    public bool LargeCsv { get; init; } = true;

    /// <summary>How many records are read at once. The output does not depend on it.</summary>
    public int Jobs { get; init; } = Math.Min(Environment.ProcessorCount, MostJobs);

    /// <summary>What judges the reports of an agency, besides their own sums.</summary>
    public IReadOnlyList<IPanelJudge> Judges { get; init; } = [];

    /// <summary>The version of the program, for the code book.</summary>
    public string Version { get; init; } = "";
}
