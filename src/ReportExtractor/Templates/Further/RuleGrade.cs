namespace ReportExtractor.Templates.Further;

/// <summary>How much the failure of a rule means.</summary>
internal enum RuleGrade
{
    /// <summary>The form or the law says so.</summary>
    Must,

    /// <summary>It follows from the wording of the form. Real reports break it.</summary>
    Should,

    /// <summary>A failure is worth a look, and nothing more.</summary>
    Hint,
}
