using ReportExtractor.Cli.Hosting;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli.Outputs;

/// <summary>The names of the output formats on the command line, and the extensions that imply them.</summary>
internal static class FormatNames
{
    private const string Default = "jsonl";

    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jsonl"] = "jsonl",
        [".ndjson"] = "jsonl",
        [".json"] = "json",
        [".csv"] = "csv",
        [".xlsx"] = "xlsx",
    };

    /// <summary>The format of an output. Without a format, the output's extension decides.</summary>
    /// <param name="format">The value of <c>--format</c>, or null.</param>
    /// <param name="layout">The value of <c>--layout</c>, or null.</param>
    /// <param name="output">The output's path, or null for standard output.</param>
    /// <exception cref="UsageException">A value is wrong, or contradicts the extension.</exception>
    public static OutputFormat Parse(string? format, string? layout, string? output)
    {
        if (layout is not (null or "long" or "wide"))
        {
            throw new UsageException($"--layout must be long or wide, not '{layout}'.");
        }

        var implied = ByExtension.GetValueOrDefault(Path.GetExtension(output) ?? "");
        var name = format ?? implied ?? Default;
        var result = (name, layout) switch
        {
            ("csv", "wide") => OutputFormat.CsvWide,
            ("csv", _) => OutputFormat.CsvLong,
            ("jsonl" or "json", "wide") => throw new UsageException($"--layout wide needs --format csv, and the format is {name}."),
            ("jsonl", _) => OutputFormat.JsonLines,
            ("json", _) => OutputFormat.JsonArray,
            ("xlsx", null) => OutputFormat.Xlsx,
            ("xlsx", _) => throw new UsageException("--layout needs --format csv; a workbook has both layouts."),
            _ => throw new UsageException($"--format must be jsonl, json, csv or xlsx, not '{name}'."),
        };
        return implied is null || implied == name ? result : throw Contradiction(output!, implied, $"--format is {name}");
    }

    /// <summary>Checks that the extension of an output does not contradict its format.</summary>
    /// <param name="output">The output's path.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="UsageException">It does.</exception>
    public static void Check(string output, OutputFormat format)
    {
        var name = format switch
        {
            OutputFormat.JsonLines => "jsonl",
            OutputFormat.JsonArray => "json",
            OutputFormat.Xlsx => "xlsx",
            _ => "csv",
        };
        if (ByExtension.TryGetValue(Path.GetExtension(output), out var implied) && implied != name)
        {
            throw Contradiction(output, implied, $"the outputs are {name}");
        }
    }

    private static UsageException Contradiction(string output, string implied, string fact) =>
        new($"'{output}' is the name of a {implied} file, and {fact}: change one of them.");
}
