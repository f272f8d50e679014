namespace ReportExtractor.Readers.Html.Css;

/// <summary>The origin of a declaration, from the weakest to the strongest (CSS Cascade §6.1).</summary>
internal enum CascadeOrigin
{
    /// <summary>A style sheet.</summary>
    Sheet,

    /// <summary>The element's own attribute.</summary>
    Attribute,

    /// <summary>A style sheet, marked as important.</summary>
    ImportantSheet,

    /// <summary>The element's own attribute, marked as important.</summary>
    ImportantAttribute,
}
