using ReportExtractor.Cli.Texts;
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
        [nameof(Messages.TookMemory)] = "--max-memory",
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

    /// <summary>The sentence of a message, with the option that can help.</summary>
    /// <param name="message">The message.</param>
    /// <param name="texts">The language.</param>
    public static string Explain(Message message, CliTexts texts)
    {
        var sentence = message.ToString(texts.Language);
        return Options.TryGetValue(message.Key, out var option) ? texts.WithOption(sentence.TrimEnd('.', '。'), option) : sentence;
    }
}
