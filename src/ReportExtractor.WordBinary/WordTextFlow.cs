namespace ReportExtractor.WordBinary;

/// <summary>The text direction of a cell (MS-DOC §2.9.323, TextFlow).</summary>
public enum WordTextFlow
{
    /// <summary>Horizontal lines from left to right.</summary>
    Horizontal = 0,

    /// <summary>Columns from right to left, with rotated Western letters.</summary>
    Vertical = 1,

    /// <summary>Columns from left to right, read from the bottom up.</summary>
    BottomToTop = 3,

    /// <summary>Horizontal lines, with rotated East Asian characters.</summary>
    HorizontalRotated = 4,

    /// <summary>Columns from right to left, with upright letters.</summary>
    VerticalUpright = 5,
}
