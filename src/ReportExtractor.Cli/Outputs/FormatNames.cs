using ReportExtractor.Cli.Hosting;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli.Outputs;

/// <summary>The names of the output formats on the command line, and the extensions that imply them.</summary>
internal static class FormatNames
{
    /// <summary>Every format. A new one is one entry here.</summary>
    private static readonly FormatName[] Formats =
    [
        new("jsonl", OutputFormat.JsonLines, ".jsonl", ".ndjson"),
        new("jsonl.gz", OutputFormat.JsonLinesGzip, ".jsonl.gz", ".ndjson.gz"),
        new("json", OutputFormat.JsonArray, ".json"),
        new("csv", OutputFormat.CsvLong, ".csv") { Wide = OutputFormat.CsvWide },
        new("xlsx", OutputFormat.Xlsx, ".xlsx"),
    ];

    private const string WideLayout = "wide";

    /// <summary>The names of the layouts of csv.</summary>
    public static IReadOnlyList<string> Layouts { get; } = ["long", WideLayout];

    private static FormatName Default => Formats[0];

    /// <summary>The names of all formats.</summary>
    public static IEnumerable<string> All => Formats.Select(format => format.Name);

    /// <summary>The format of an output. Without a format, the output's extension decides.</summary>
    /// <param name="format">The value of <c>--format</c>, or null.</param>
    /// <param name="layout">The value of <c>--layout</c>, or null.</param>
    /// <param name="output">The output's path, or null for standard output.</param>
    /// <exception cref="UsageException">A value is wrong, contradicts the extension, or the extension is unknown.</exception>
    public static OutputFormat Parse(string? format, string? layout, string? output)
    {
        if (layout is not null && !Layouts.Contains(layout))
        {
            throw new UsageException(texts => texts.MustBeOneOf("--layout", Layouts, layout));
        }

        var implied = ImpliedBy(output);
        var named = format is null ? implied ?? DefaultFor(output) : Find(format);
        var result = layout != WideLayout
            ? named.Format
            : named.Wide ?? throw new UsageException(texts => texts.LayoutNeedsCsv(named.Name));
        return implied is null || implied == named
            ? result
            : throw new UsageException(texts => texts.FormatContradicts(output!, implied.Name, named.Name));
    }

    /// <summary>Checks that the extension of an output does not contradict its format.</summary>
    /// <param name="output">The output's path.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="UsageException">It does.</exception>
    public static void Check(string output, OutputFormat format)
    {
        var named = Array.Find(Formats, each => each.Format == format || each.Wide == format)!;
        if (ImpliedBy(output) is { } implied && implied != named)
        {
            throw new UsageException(texts => texts.OutputsContradict(output, implied.Name, named.Name));
        }
    }

    /// <summary>Whether the extension of an output implies a format.</summary>
    /// <param name="output">The output's path, or null for standard output.</param>
    /// <param name="format">The format.</param>
    public static bool Implies(string? output, OutputFormat format) => ImpliedBy(output)?.Format == format;

    private static FormatName Find(string name) =>
        Array.Find(Formats, format => format.Name == name)
        ?? throw new UsageException(
            texts => texts.MustBeOneOf("--format", [.. All], name, texts.DidYouMean(Suggestions.Nearest(name, All))));

    private static FormatName? ImpliedBy(string? output) => output is null ? null : Array.Find(
        Formats, format => format.Extensions.Any(extension => output.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A name without an extension says nothing; one with another says something that this program does not write.</summary>
    private static FormatName DefaultFor(string? output) => Path.GetExtension(output) is not { Length: > 0 } extension
        ? Default
        : throw new UsageException(
            texts => texts.FormatUnknown(output!, extension, [.. Formats.Select(format => format.Extensions[0])]));
}
