using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Verify.Samples;

namespace ReportExtractor.Cli.Verify.Reports;

/// <summary>
/// Annotates the expected records in the review of a change, where the run is a job of GitHub Actions ("Workflow commands for GitHub
/// Actions"). They are written to standard error, so that standard output is the same everywhere.
/// </summary>
/// <param name="host">Where to write, and the variables of the environment.</param>
internal sealed class Annotations(CommandHost host)
{
    /// <summary>GitHub shows ten of a step and drops the others.</summary>
    private const int MostSamples = 10;

    /// <summary>What fits an annotation; the log has the rest.</summary>
    private const int MostDifferences = 5;

    /// <summary>Whether the run is a job that shows annotations.</summary>
    /// <param name="host">The variables of the environment.</param>
    public static bool AreWanted(CommandHost host) => host.Variable("GITHUB_ACTIONS") == "true";

    /// <summary>Writes an annotation for each sample that differs.</summary>
    /// <param name="results">The results.</param>
    public void Write(IEnumerable<SampleResult> results)
    {
        foreach (var result in results.Where(result => !result.IsAsExpected).Take(MostSamples))
        {
            var lines = result.Differences.Take(MostDifferences).Select(difference => SafeText.Of(host.Texts.LineOf(difference))).ToList();
            if (result.Differences.Count > MostDifferences)
            {
                lines.Add(host.Texts.More(result.Differences.Count - MostDifferences));
            }

            var file = Property(PathOf(result.Sample.ExpectedPath));
            var title = Property(SafeText.Of(result.Sample.Name));
            var text = Text(result.Fault is { } fault ? SafeText.Of(fault(host.Texts)) : string.Join('\n', lines));
            host.Error.WriteLine($"::error file={file},line={LineOf(result)},title={title}::{text}");
        }
    }

    /// <summary>The path in the repository that the job has checked out.</summary>
    private string PathOf(string file)
    {
        var root = host.Variable("GITHUB_WORKSPACE") is { Length: > 0 } workspace ? workspace : Environment.CurrentDirectory;
        return Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The line of the first figure that differs: an expected record has one figure a line.</summary>
    private static int LineOf(SampleResult result)
    {
        if (result.Differences is not [{ Key: var key }, ..] || !File.Exists(result.Sample.ExpectedPath))
        {
            return 1;
        }

        var lines = File.ReadAllLines(result.Sample.ExpectedPath);
        return Math.Max(0, Array.FindIndex(lines, line => line.Contains($"\"{key}\"", StringComparison.Ordinal))) + 1;
    }

    private static string Text(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Text(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
