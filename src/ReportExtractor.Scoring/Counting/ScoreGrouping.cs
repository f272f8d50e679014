namespace ReportExtractor.Scoring.Counting;

/// <summary>The properties by which counts can be grouped.</summary>
public enum ScoreGrouping
{
    /// <summary>The format in the truth.</summary>
    Format,

    /// <summary>The form in the truth.</summary>
    Template,

    /// <summary>The mark <c>layout:…</c> in the truth.</summary>
    Layout,

    /// <summary>The marks <c>damage:…</c> in the truth. A report with several counts in each group.</summary>
    Damage,

    /// <summary>All marks in the truth. A report with several counts in each group.</summary>
    Mark,

    /// <summary>The keys of the figures.</summary>
    Key,
}
