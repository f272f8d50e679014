using System.CommandLine;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Sharding;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Texts;

namespace ReportExtractor.Cli.Extract.Options;

/// <summary>The arguments and options that select the inputs.</summary>
internal sealed class InputOptions
{
    private readonly Option<string> _filesFrom = OptionKinds.Value("--files-from", "LIST");
    private readonly Option<string> _base = OptionKinds.Value("--base", "FOLDER");
    private readonly Option<string[]> _include = OptionKinds.Values("--include", "PATTERN");
    private readonly Option<string[]> _exclude = OptionKinds.Values("--exclude", "PATTERN");
    private readonly Option<string> _shard = OptionKinds.Value("--shard", "I/N");
    private readonly Option<string> _run = OptionKinds.Value("--run", "NAME");

    /// <summary>The files, folders and globs.</summary>
    public Argument<string[]> Paths { get; } = new("PATH") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The options in the order of the help.</summary>
    public IEnumerable<Option> All => [_filesFrom, _base, _include, _exclude, _shard, _run];

    /// <summary>Reads the values.</summary>
    /// <exception cref="UsageException">A value is wrong.</exception>
    public InputRequest Of(ParseResult parsed)
    {
        var paths = parsed.GetValue(Paths) ?? [];
        var list = parsed.GetValue(_filesFrom);
        var baseFolder = parsed.GetValue(_base);
        Func<CliTexts, string>? error = (paths.Length > 0, list) switch
        {
            (false, null) => texts => texts.NoInput,
            (true, _) when paths.Length > 1 && paths.Contains(StandardInput.Path) => texts => texts.StandardInputAlone,
            (true, not null) => texts => texts.ListAndPaths,
            (true, null) when baseFolder is not null => texts => texts.BaseNeedsList,
            _ when parsed.GetValue(_run) is not null && parsed.GetValue(_shard) is null => texts => texts.RunNeedsShard,
            _ when parsed.GetValue(_run) is "" => texts => texts.RunIsEmpty,
            (false, not null) when baseFolder is not null && !Directory.Exists(baseFolder) =>
                texts => texts.MustBeFolder(_base.Name, baseFolder),
            _ => null,
        };
        return error is null
            ? new InputRequest(
                paths,
                list,
                baseFolder ?? ".",
                new PathFilter(PatternsOf(parsed, _include), PatternsOf(parsed, _exclude)),
                ShardOf(parsed),
                parsed.GetValue(_run))
            : throw new UsageException(error);
    }

    private static string[] PatternsOf(ParseResult parsed, Option<string[]> option) =>
        parsed.GetValue(option) is { } patterns && patterns.Contains("")
            ? throw new UsageException(texts => texts.MustBePattern(option.Name))
            : parsed.GetValue(option) ?? [];

    private Shard ShardOf(ParseResult parsed)
    {
        if (parsed.GetValue(_shard) is not { } text)
        {
            return Shard.Whole;
        }

        return text.Split('/') is [var first, var second]
            && OptionKinds.TryWholeNumber(first, out var index) && OptionKinds.TryWholeNumber(second, out var count)
            && index <= count && count <= int.MaxValue
            ? new Shard((int)index, (int)count)
            : throw new UsageException(texts => texts.MustBeShard(_shard.Name, text));
    }
}
