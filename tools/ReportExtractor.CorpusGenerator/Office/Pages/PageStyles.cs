namespace ReportExtractor.CorpusGenerator.Office.Pages;

/// <summary>The style sheet of a page.</summary>
internal static class PageStyles
{
    /// <summary>The class of hidden elements.</summary>
    public const string HiddenClass = "ewb-hide";

    /// <summary>The class of elements that are hidden by a sheet that is imported.</summary>
    public const string ImportedClass = "ewb-old";

    /// <summary>The class of elements to which the sheet adds their number.</summary>
    public const string AddingClass = "ewb-num";

    /// <summary>The rules of every page.</summary>
    public const string Rules = $$"""
        @import url("data:text/css,.{{ImportedClass}}{visibility:hidden}");
        .{{AddingClass}}::before { content: attr(data-n) }
        body { font-family: SimSun, sans-serif; font-size: 14px } td { padding: 2px; text-align: center }
        .nav li, .crumbs { color: #333 } /* .crumbs { display: none } */
        .print-only, .{{HiddenClass}} { display: none; }
        """;
}
