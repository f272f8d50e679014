namespace ReportExtractor.CorpusGenerator.Office.Pages;

/// <summary>The style sheet of a page.</summary>
internal static class PageStyles
{
    /// <summary>The class of hidden elements.</summary>
    public const string HiddenClass = "ewb-hide";

    /// <summary>The rules of every page.</summary>
    public const string Rules = $$"""
        body { font-family: SimSun, sans-serif; font-size: 14px } td { padding: 2px; text-align: center }
        .nav li, .crumbs { color: #333 } /* .crumbs { display: none } */
        .print-only, .{{HiddenClass}} { display: none; }
        """;
}
