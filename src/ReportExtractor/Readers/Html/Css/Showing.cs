namespace ReportExtractor.Readers.Html.Css;

/// <summary>What styles say of whether something is shown.</summary>
internal enum Showing
{
    /// <summary>Nothing: what holds around it holds for it.</summary>
    Unset,

    /// <summary>It is shown.</summary>
    Shown,

    /// <summary>It is not shown.</summary>
    Hidden,

    /// <summary>It may be shown or not: the page alone does not say.</summary>
    Unsure,
}

/// <summary>The ways in which styles hide text, or make something else of it.</summary>
internal enum HidingWay
{
    /// <summary>The element is left out, with all in it (CSS Display §2.6).</summary>
    Display,

    /// <summary>The element keeps its place, and is not drawn; what is in it may be (CSS Display §4).</summary>
    Visibility,

    /// <summary>The letters have no size.</summary>
    Size,

    /// <summary>The letters have no colour.</summary>
    Ink,

    /// <summary>The element is drawn as nothing, with all in it.</summary>
    Opacity,

    /// <summary>The element may be moved out of sight or cut off, with all in it; or something is written beside its text.</summary>
    Place,

    /// <summary>The letters are struck out: what they say is taken back.</summary>
    Strike,

    /// <summary>The letters are raised or lowered: they are a mark, and no part of a number.</summary>
    Raise,
}
