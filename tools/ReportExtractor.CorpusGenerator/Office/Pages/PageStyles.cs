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

    /// <summary>The class of elements that only paper shows.</summary>
    public const string PaperClass = "ewb-paper";

    /// <summary>The class of elements that only screens show.</summary>
    public const string ScreenClass = "ewb-screen";

    /// <summary>The class of white elements.</summary>
    public const string WhiteClass = "ewb-white";

    /// <summary>The class of elements that are hidden by a sheet in the address of a link.</summary>
    public const string DataClass = "ewb-data";

    /// <summary>The class of elements that are hidden by a sheet in a part of an archive.</summary>
    public const string PartClass = "ewb-part";

    /// <summary>The rules of the sheet in the part of an archive.</summary>
    public const string OfPart = $$""".{{PartClass}} { display: none }""";

    /// <summary>A link to a sheet that its address holds.</summary>
    public const string DataLink = $$"""<link rel="stylesheet" href="data:text/css,.{{DataClass}}{display:none}">""";

    /// <summary>The rules of every page.</summary>
    public const string Rules = $$"""
        @import url("data:text/css,.{{ImportedClass}}{visibility:hidden}");
        .{{AddingClass}}::before { content: attr(data-n) }
        body { font-family: SimSun, sans-serif; font-size: 14px } td { padding: 2px; text-align: center }
        .nav li, .crumbs { color: #333 } /* .crumbs { display: none } */
        .print-only, .{{HiddenClass}} { display: none; }
        .{{WhiteClass}} { color: #fff }
        .katex .katex-mathml { position: absolute; clip: rect(1px, 1px, 1px, 1px); height: 1px; width: 1px; overflow: hidden }
        @media screen { .{{PaperClass}} { display: none } }
        @media print { .{{ScreenClass}} { display: none } }
        """;
}
