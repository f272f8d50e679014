namespace ReportExtractor.Records;

/// <summary>The title, agency, year and period that a report has in its own text.</summary>
/// <param name="Title">The title as printed, line breaks joined, or null.</param>
/// <param name="Agency">The agency's name in the title, as printed, or null.</param>
/// <param name="Year">The year reported on, or null.</param>
/// <param name="PeriodStart">The first day of the period reported on, or null.</param>
/// <param name="PeriodEnd">The last day of the period reported on, or null.</param>
/// <param name="Template">The form that most of the document's tables follow, such as <c>ogi-2021</c>.</param>
public sealed record ReportHeader(
    string? Title,
    string? Agency,
    int? Year,
    DateOnly? PeriodStart,
    DateOnly? PeriodEnd,
    string? Template);
