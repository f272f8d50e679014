using ReportExtractor.Cli.Texts;

namespace ReportExtractor.Cli.Hosting;

/// <summary>The command line, or what it names, is wrong.</summary>
/// <param name="explain">Says what is wrong, and what to do.</param>
internal sealed class UsageException(Func<CliTexts, string> explain) : Exception(explain(CliTexts.English))
{
    /// <summary>What is wrong, as a sentence.</summary>
    /// <param name="texts">The language.</param>
    public string In(CliTexts texts) => explain(texts);
}
