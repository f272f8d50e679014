using System.CommandLine;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Sharding;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Extract.Options;

/// <summary>The arguments and options that select the inputs.</summary>
internal sealed class InputOptions
{
    private readonly Option<string> _filesFrom = OptionKinds.Value(
        "--files-from",
        "LIST",
        "Read the files in this list instead of PATHs. One path a line, or paths ended by zero bytes; '-' is standard input.");

    private readonly Option<string> _base = OptionKinds.Value(
        "--base",
        "FOLDER",
        "The folder of the files in --files-from. Their paths in the records are relative to it. Default: the current folder.");

    private readonly Option<string[]> _include = OptionKinds.Values(
        "--include",
        "PATTERN",
        "Read only inputs that match. A pattern with '/' must match the path in the record ('2019/**'), one without must match a file or "
        + "folder name in it ('*.pdf'). Can be repeated. Default: all.");

    private readonly Option<string[]> _exclude = OptionKinds.Values(
        "--exclude",
        "PATTERN",
        "Skip inputs that match, even if --include matches too. Can be repeated. Default: none.");

    private readonly Option<string> _shard = OptionKinds.Value(
        "--shard",
        "I/N",
        "Read shard I of N. Inputs are divided by their paths; 'merge' merges the outputs of all shards. Default: all inputs.");

    private readonly Option<string> _run = OptionKinds.Value(
        "--run",
        "NAME",
        "With --shard: what the run of all shards is called. 'merge' refuses outputs of different runs. Default: no name.");

    /// <summary>The paths.</summary>
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "A file, a folder (with all files in it, except names that begin with a dot), or a glob such as 'reports/**/*.docx'. "
            + "'-' alone is one report from standard input.",
    };

    /// <summary>The options in the order of the help.</summary>
    public IEnumerable<Option> All => [_filesFrom, _base, _include, _exclude, _shard, _run];

    /// <summary>Reads the values.</summary>
    /// <exception cref="UsageException">A value is wrong.</exception>
    public InputRequest Of(ParseResult parsed)
    {
        var paths = parsed.GetValue(Paths) ?? [];
        var list = parsed.GetValue(_filesFrom);
        var baseFolder = parsed.GetValue(_base);
        var error = (paths.Length > 0, list) switch
        {
            (false, null) =>
                "No input is given: name a file, a folder or a glob, or a list with --files-from; see 'report-extractor extract --help'.",
            (true, _) when paths.Length > 1 && paths.Contains(StandardInput.Path) =>
                "'-' is one report from standard input, and can't be combined with other PATHs.",
            (true, not null) => "--files-from can't be combined with PATHs: add them to the list.",
            (true, null) when baseFolder is not null => "--base needs --files-from; paths in a given folder are relative to that folder.",
            _ when parsed.GetValue(_run) is not null && parsed.GetValue(_shard) is null =>
                "--run needs --shard: it names the run that the shards belong to.",
            _ when parsed.GetValue(_run) is "" => "--run must be a name, not an empty text.",
            (false, not null) when baseFolder is not null && !Directory.Exists(baseFolder) =>
                $"--base must be a folder, and '{baseFolder}' is not one.",
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
            ? throw new UsageException($"{option.Name} must be a pattern such as '*.pdf', not an empty text.")
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
            : throw new UsageException($"--shard must be two whole numbers such as 3/8, the first from 1 to the second, not '{text}'.");
    }
}
