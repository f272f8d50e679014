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
        new("json", OutputFormat.JsonArray, ".json"),
        new("csv", OutputFormat.CsvLong, ".csv") { Wide = OutputFormat.CsvWide },
        new("xlsx", OutputFormat.Xlsx, ".xlsx"),
    ];

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
        if (layout is not (null or "long" or "wide"))
        {
            throw new UsageException($"--layout must be long or wide, not '{layout}'.");
        }

        var implied = ImpliedBy(output);
        var named = format is null ? implied ?? DefaultFor(output) : Find(format);
        var result = layout != "wide"
            ? named.Format
            : named.Wide ?? throw new UsageException($"--layout wide needs --format csv, and the format is {named.Name}.");
        return implied is null || implied == named ? result : throw Contradiction(output!, implied, $"--format is {named.Name}");
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
            throw Contradiction(output, implied, $"the outputs are {named.Name}");
        }
    }

    /// <summary>Whether the extension of an output implies a format.</summary>
    /// <param name="output">The output's path, or null for standard output.</param>
    /// <param name="format">The format.</param>
    public static bool Implies(string? output, OutputFormat format) => ImpliedBy(output)?.Format == format;

    private static FormatName Find(string name) =>
        Array.Find(Formats, format => format.Name == name)
        ?? throw new UsageException($"--format must be {Listed([.. All])}, not '{name}'{Suggestions.For(name, All)}.");

    private static FormatName? ImpliedBy(string? output)
    {
        var extension = Path.GetExtension(output) ?? "";
        return Array.Find(Formats, format => format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>A name without an extension says nothing; one with another says something that this program does not write.</summary>
    private static FormatName DefaultFor(string? output) => Path.GetExtension(output) is not { Length: > 0 } extension
        ? Default
        : throw new UsageException(
            $"'{output}' names no format that can be written: '{extension}' is not "
            + $"{Listed([.. Formats.Select(format => format.Extensions[0])])}; rename the output, or add --format.");

    private static string Listed(string[] names) => $"{string.Join(", ", names[..^1])} or {names[^1]}";

    private static UsageException Contradiction(string output, FormatName implied, string fact) =>
        new($"'{output}' is the name of a {implied.Name} file, and {fact}: change one of them.");
}
