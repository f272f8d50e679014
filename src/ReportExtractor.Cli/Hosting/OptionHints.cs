using ReportExtractor.Problems;

namespace ReportExtractor.Cli.Hosting;

/// <summary>The options behind the library's messages: the library has limits, but no command line.</summary>
internal static class OptionHints
{
    private static readonly Dictionary<string, string> Options = new()
    {
        [nameof(Messages.FileTooLarge)] = "--max-file-size",
        [nameof(Messages.PartTooLarge)] = "--max-inflated-size",
        [nameof(Messages.TookTooLong)] = "--timeout",
        [nameof(Messages.EndedOutOfMemory)] = "--max-memory",
        [nameof(Messages.FileOfOtherOutput)] = "--output",
        [nameof(Messages.FileOfOtherProgram)] = "--output",
        [nameof(Messages.FileWithoutOutput)] = "--output",
        [nameof(Messages.PathOutsideBase)] = "--base",
        [nameof(Messages.IndexMissing)] = "extract --shard",
        [nameof(Messages.ShardMissing)] = "extract --shard",
        [nameof(Messages.ShardsMissing)] = "extract --shard",
        [nameof(Messages.ManyShardsMissing)] = "extract --shard",
        [nameof(Messages.NotARecord)] = "extract --format jsonl",
        [nameof(Messages.NoRecords)] = "extract --format jsonl",
    };

    /// <summary>A sentence of the library with the option that it calls for, if there is one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="key">The name of its message.</param>
    public static string AddTo(string sentence, string? key) =>
        key is not null && Options.TryGetValue(key, out var option) ? $"{sentence.TrimEnd('.')} ({option})." : sentence;

    /// <summary>The sentence of an exception of the library, with the option that it calls for.</summary>
    /// <param name="exception">The exception.</param>
    public static string Explain(ReportExtractorException exception) => AddTo(exception.Message, exception.Explanation.Key);
}
