namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>The ways in which styles hide text or change its meaning.</summary>
internal enum HidingWay
{
    /// <summary>The element is left out, with everything inside (CSS Display §2.6).</summary>
    Display,

    /// <summary>The element keeps its place but is not drawn; elements inside may be (CSS Display §4).</summary>
    Visibility,

    /// <summary>The letters are too small to be seen.</summary>
    Size,

    /// <summary>The letters have no colour, or that of their ground.</summary>
    Ink,

    /// <summary>The element is transparent, with everything inside.</summary>
    Opacity,

    /// <summary>The element is moved out of sight or cut off, with everything inside.</summary>
    Place,

    /// <summary>The letters are struck out: they do not count.</summary>
    Strike,

    /// <summary>The letters are raised or lowered: they are a mark and not a part of a number.</summary>
    Raise,

    /// <summary>The letters are set from right to left, whatever they are (CSS Writing Modes §2.2).</summary>
    Turn,

    /// <summary>Text is added in front of or behind that of the element (CSS Content §2).</summary>
    Add,

    /// <summary>Within a cell, letters are seen in another order, only in part, or as something else.</summary>
    Order,

    /// <summary>Elements other than those of tables are set as tables (CSS Tables §2, CSS Grid §7).</summary>
    Table,
}
