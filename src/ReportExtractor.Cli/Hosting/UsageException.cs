namespace ReportExtractor.Cli.Hosting;

/// <summary>An option or a path is wrong.</summary>
/// <param name="message">One sentence: which option or path, what is wrong with it, and what to do.</param>
internal sealed class UsageException(string message) : Exception(message);
