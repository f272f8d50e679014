namespace ReportExtractor.Cli.Terminal;

/// <summary>A text with its style.</summary>
/// <param name="Text">The text, as it may come from a document.</param>
/// <param name="Style">The style.</param>
internal readonly record struct StyledText(string Text, Style Style)
{
    /// <summary>A text without a style.</summary>
    public static implicit operator StyledText(string? text) => new(text ?? "", Style.Plain);
}
