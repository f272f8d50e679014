namespace ReportExtractor.Imaging.Preparing;

/// <summary>How a picture is turned to stand upright, clockwise.</summary>
internal enum Turn
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>By 90 degrees.</summary>
    Right = 90,

    /// <summary>By 180 degrees.</summary>
    Half = 180,

    /// <summary>By 270 degrees.</summary>
    Left = 270,
}
