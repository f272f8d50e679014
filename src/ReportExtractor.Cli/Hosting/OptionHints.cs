using ReportExtractor.Problems;

namespace ReportExtractor.Cli.Hosting;

/// <summary>Adds option names to messages of the library, which knows limits but no command line.</summary>
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
        [nameof(Messages.ShardOfOtherRun)] = "--run",
        [nameof(Messages.WorkbookWithoutTime)] = "--at",
        [nameof(Messages.NotARecord)] = "extract --format jsonl",
        [nameof(Messages.NoRecords)] = "extract --format jsonl",
    };

    /// <summary>A message with its option, if it has one.</summary>
    /// <param name="sentence">The message.</param>
    /// <param name="key">The name of the message in the catalogue.</param>
    public static string AddTo(string sentence, string? key) =>
        key is not null && Options.TryGetValue(key, out var option)
            ? sentence.EndsWith('。') ? $"{sentence[..^1]}（{option}）。" : $"{sentence.TrimEnd('.')} ({option})."
            : sentence;

    /// <summary>The message of an exception of the library, with its option, if it has one.</summary>
    /// <param name="exception">The exception.</param>
    public static string Explain(ReportExtractorException exception) => AddTo(exception.Message, exception.Explanation.Key);
}
