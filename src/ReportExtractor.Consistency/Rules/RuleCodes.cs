namespace ReportExtractor.Consistency.Rules;

/// <summary>The codes of the general rules that code evaluates.</summary>
internal static class RuleCodes
{
    public const string ParentAtLeastChildren = "family.at-least-children";
    public const string FormOfYear = "document.form-of-year";
    public const string RowsOfForm = "document.rows-of-form";
    public const string Period = "document.period";
    public const string Sections = "document.sections";
    public const string OverviewLength = "document.overview-length";
    public const string ProblemsSection = "document.problems-section";
    public const string Published = "document.published";
    public const string HandlingFee = "document.handling-fee";
}
