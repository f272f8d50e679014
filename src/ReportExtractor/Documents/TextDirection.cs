namespace ReportExtractor.Documents;

/// <summary>How the text of a cell runs.</summary>
internal enum TextDirection
{
    /// <summary>In lines from left to right.</summary>
    Horizontal,

    /// <summary>In columns from top to bottom.</summary>
    Vertical,
}
