namespace ReportExtractor.WordBinary;

/// <summary>How the text of a cell runs (MS-DOC §2.9.323, TextFlow).</summary>
public enum WordTextFlow
{
    /// <summary>In lines from left to right.</summary>
    Horizontal = 0,

    /// <summary>In columns from right to left, Western letters lying on their side.</summary>
    Vertical = 1,

    /// <summary>In columns from left to right, read from the bottom up.</summary>
    BottomToTop = 3,

    /// <summary>In lines, East Asian characters lying on their side.</summary>
    HorizontalRotated = 4,

    /// <summary>In columns from right to left, all letters upright.</summary>
    VerticalUpright = 5,
}
