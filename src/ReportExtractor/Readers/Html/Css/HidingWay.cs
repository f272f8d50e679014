namespace ReportExtractor.Readers.Html.Css;

/// <summary>The ways in which styles hide text or change its meaning.</summary>
internal enum HidingWay
{
    /// <summary>The element is left out, with everything inside (CSS Display §2.6).</summary>
    Display,

    /// <summary>The element keeps its place but is not drawn; elements inside may be (CSS Display §4).</summary>
    Visibility,

    /// <summary>The letters have size zero.</summary>
    Size,

    /// <summary>The letters are transparent.</summary>
    Ink,

    /// <summary>The element is transparent, with everything inside.</summary>
    Opacity,

    /// <summary>The element may be moved out of sight or cut off, with everything inside, or digits are added beside its text.</summary>
    Place,

    /// <summary>The letters are struck out: they do not count.</summary>
    Strike,

    /// <summary>The letters are raised or lowered: they are a mark and not a part of a number.</summary>
    Raise,
}
