using ReportExtractor.Writers;

namespace ReportExtractor.Cli.Outputs;

/// <summary>An output format as the command line names it.</summary>
/// <param name="Name">Its name for <c>--format</c>.</param>
/// <param name="Format">The format, in its default layout.</param>
/// <param name="Extensions">The extensions of files that imply it.</param>
internal sealed record FormatName(string Name, OutputFormat Format, params IReadOnlyList<string> Extensions)
{
    /// <summary>The format in the layout <c>wide</c>, or null if it has none.</summary>
    public OutputFormat? Wide { get; init; }
}
