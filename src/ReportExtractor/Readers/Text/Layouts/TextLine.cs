namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>A line of a text.</summary>
/// <param name="Text">Its characters, without control characters except tabs.</param>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Page">The page, from 1, if form feeds separate pages.</param>
internal readonly record struct TextLine(string Text, int Number, int Page = 1)
{
    /// <summary>True if it has nothing but spaces. A line with a tab is not empty.</summary>
    public bool IsEmpty => Text.AsSpan().IndexOfAnyExcept(" \u00A0\u3000\u200B\uFEFF") < 0;
}
