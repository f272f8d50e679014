using System.Text.RegularExpressions;

namespace ReportExtractor.Parsing;

/// <summary>
/// Lines of a text that belong to the page and not to its content: page numbers, lines of a table of contents, horizontal rules.
/// </summary>
internal static partial class Furniture
{
    /// <summary>True if a line is furniture.</summary>
    /// <param name="line">The line.</param>
    public static bool Is(string line) => PageNumbers.IsLine(line) || Rule().IsMatch(line) || (HasLeader(line) && Contents().IsMatch(line));

    /// <summary>A quick test: the pattern of contents is slow on long lines.</summary>
    private static bool HasLeader(string line) =>
        line.Contains("...", StringComparison.Ordinal)
        || line.Contains('…')
        || line.Contains("··", StringComparison.Ordinal)
        || line.Contains("．．", StringComparison.Ordinal)
        || line.Contains("—— ", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*[-=_*~—─]{4,}\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?:[.．…·—]\s*){3,}[-—(（]?\s*[0-9０-９]{1,4}\s*[)）-]?\s*$", RegexOptions.RightToLeft)]
    private static partial Regex Contents();
}
