namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>Words that make a column of another period out of one that is otherwise the form's.</summary>
internal static class OtherPeriods
{
    private static readonly string[] Words =
    [
        "上年", "上一年", "去年", "往年", "历年", "累计", "同期", "同比", "环比", "下年", "明年",
        "LastYear", "PreviousYear", "PrecedingYear", "PriorYear", "PreviousPeriod", "PriorPeriod", "Cumulative", "ToDate",
    ];

    /// <summary>True if a header names a period that the form's does not.</summary>
    /// <param name="header">The printed header, as labels are compared.</param>
    /// <param name="label">The form's.</param>
    public static bool Distinguish(string header, string label) => Array.Exists(Words, period =>
        header.Contains(period, StringComparison.Ordinal) && !label.Contains(period, StringComparison.Ordinal));
}
