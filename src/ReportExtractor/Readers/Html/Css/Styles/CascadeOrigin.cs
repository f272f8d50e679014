namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>The origin of a declaration, from the weakest to the strongest (CSS Cascade §6.1).</summary>
internal enum CascadeOrigin
{
    /// <summary>The browser, or an attribute such as <c>bgcolor</c>.</summary>
    Hint,

    /// <summary>A style sheet.</summary>
    Sheet,

    /// <summary>The element's own attribute.</summary>
    Attribute,

    /// <summary>A style sheet, marked as important.</summary>
    ImportantSheet,

    /// <summary>The element's own attribute, marked as important.</summary>
    ImportantAttribute,
}
