namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>Whether styles show something.</summary>
internal enum Showing
{
    /// <summary>They do not determine it: it is shown as the element around it.</summary>
    Unset,

    /// <summary>It is shown.</summary>
    Shown,

    /// <summary>It is not shown.</summary>
    Hidden,

    /// <summary>It may be shown or not: the page alone does not determine it.</summary>
    Unsure,
}
