namespace ReportExtractor.Cli.Shells;

/// <summary>Texts of the help as shells show them.</summary>
internal static class ShellText
{
    /// <summary>A description as far as a list has room for it: its first sentence.</summary>
    /// <param name="description">The description.</param>
    public static string FirstSentence(string? description)
    {
        var text = description ?? "";
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd('.');
    }
}
