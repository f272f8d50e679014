namespace ReportExtractor.Cli.Shells;

/// <summary>Texts of the help as shells show them.</summary>
internal static class ShellText
{
    private static readonly string[] Ends = [". ", "。"];

    /// <summary>A description as far as a list has room for it: its first sentence.</summary>
    /// <param name="description">The description.</param>
    public static string FirstSentence(string? description)
    {
        var text = description ?? "";
        var ends = Ends.Select(end => text.IndexOf(end, StringComparison.Ordinal)).Where(end => end >= 0);
        return text[..ends.DefaultIfEmpty(text.Length).Min()].TrimEnd('.');
    }
}
