namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>A line of a text.</summary>
/// <param name="Text">Its characters, control characters but tabs taken out.</param>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Page">The page, from 1, as far as form feeds part pages.</param>
internal readonly record struct TextLine(string Text, int Number, int Page = 1)
{
    /// <summary>True where it holds nothing but spaces: a tab is something.</summary>
    public bool IsEmpty => Text.AsSpan().IndexOfAnyExcept(" \u00A0\u3000\u200B\uFEFF") < 0;
}
