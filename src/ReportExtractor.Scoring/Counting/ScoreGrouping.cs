namespace ReportExtractor.Scoring.Counting;

/// <summary>By what scores are counted apart.</summary>
public enum ScoreGrouping
{
    /// <summary>By the format that the truth names.</summary>
    Format,

    /// <summary>By the form that the truth names.</summary>
    Template,

    /// <summary>By the truth's mark <c>layout:…</c>.</summary>
    Layout,

    /// <summary>By the truth's marks <c>damage:…</c>; a report with several counts for each of them.</summary>
    Damage,

    /// <summary>By all marks of the truth; a report with several counts for each of them.</summary>
    Mark,

    /// <summary>By the figures' keys.</summary>
    Key,
}
