namespace ReportExtractor.Documents;

/// <summary>The direction of the text of a cell.</summary>
internal enum TextDirection
{
    /// <summary>In lines from left to right.</summary>
    Horizontal,

    /// <summary>In columns from top to bottom.</summary>
    Vertical,
}
