using ReportExtractor.Cli.Texts;
using ReportExtractor.Cli.Verify.Samples;

namespace ReportExtractor.Cli.Verify;

/// <summary>Says what became of samples.</summary>
internal static class VerifyTexts
{
    /// <summary>What became of a sample, before its differences.</summary>
    public static string HeadlineOf(this CliTexts texts, SampleResult result) => result switch
    {
        { IsRewritten: true, Differences.Count: 0 } => texts.Written,
        { IsRewritten: true } => texts.Headed(texts.Rewritten(texts.DifferencesOf(result))),
        { Fault: { } fault } => fault(texts),
        _ => texts.Headed(texts.DifferencesOf(result)),
    };

    /// <summary>The number of samples that are as expected.</summary>
    public static string SummaryOf(this CliTexts texts, IReadOnlyList<SampleResult> results, bool update)
    {
        var differing = results.Count(result => !result.IsAsExpected);
        return update
            ? texts.Updated(results.Count, results.Count(result => result.IsRewritten), differing)
            : texts.Compared(results.Count, results.Count - differing, differing);
    }

    /// <summary>A difference in a line.</summary>
    public static string LineOf(this CliTexts texts, RecordDifference difference)
    {
        var what = $"{difference.Key} {difference.Property}".TrimEnd();
        var line = texts.Difference(what, texts.ValueOf(difference.Expected), texts.ValueOf(difference.Got));
        return difference.Place is { } place ? texts.InBrackets(line, place) : line;
    }

    /// <summary>A value that is expected or was made.</summary>
    public static string ValueOf(this CliTexts texts, string? value) => value ?? texts.Nothing;

    /// <summary>The number of differences.</summary>
    public static string DifferencesOf(this CliTexts texts, SampleResult result) => texts.Differences(result.Differences.Count);
}
