using ReportExtractor.Cli.Verify.Samples;

namespace ReportExtractor.Cli.Verify;

/// <summary>The texts of <c>verify</c>.</summary>
internal static class VerifyTexts
{
    public const string Key = "key";
    public const string What = "what";
    public const string Expected = "expected";
    public const string Got = "got";
    public const string Place = "place";
    public const string NoRecord = "expected.json is missing; write it with --update.";

    public static string NotAFolder(string folder) => $"'{folder}' is not a folder; name the folder of samples.";

    public static string NoSample(string folder) =>
        $"There is no sample in '{folder}'; a sample is a folder with a report source.* and its record expected.json.";

    public static string NoSuchSample(string name, string folder, string suggestion) =>
        $"There is no sample '{name}' in '{folder}'{suggestion}; name a folder of a sample behind --update, relative to '{folder}'.";

    public static string NotOneSource(int count) => $"One file source.* is expected, and there are {count}.";

    public static string RecordNotRead(string error) => $"expected.json can't be read: {error.TrimEnd('.')}.";

    /// <summary>What became of a sample, in a line.</summary>
    public static string Headline(SampleResult result) => result switch
    {
        { IsRewritten: true, Differences.Count: 0 } => "written",
        { IsRewritten: true } => $"rewritten; {Differences(result)}:",
        { Fault: { } fault } => fault,
        _ => $"{Differences(result)}:",
    };

    public static string Summary(IReadOnlyList<SampleResult> results, bool update)
    {
        var differing = results.Count(result => !result.IsAsExpected);
        return update
            ? $"Samples: {results.Count}; rewritten: {results.Count(result => result.IsRewritten)}; not readable as samples: {differing}."
            : $"Samples: {results.Count}; as expected: {results.Count - differing}; differing: {differing}.";
    }

    public static string Line(RecordDifference difference)
    {
        var place = difference.Place is { } known ? $" ({known})" : "";
        return $"{difference.Key} {difference.Property}".TrimEnd() + $": expected {difference.Expected}, got {difference.Got}{place}";
    }

    public static string Differences(SampleResult result) =>
        result.Differences.Count == 1 ? "1 difference" : $"{result.Differences.Count} differences";

    public static string AndMore(int count) => $"and {count} more";
}
