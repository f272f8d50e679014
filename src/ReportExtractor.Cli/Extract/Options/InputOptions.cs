using System.CommandLine;
using System.CommandLine.Parsing;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Sharding;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Extract.Options;

/// <summary>The paths and options that say which inputs are read.</summary>
internal sealed class InputOptions
{
    private readonly Option<string> _filesFrom = OptionKinds.Value(
        "--files-from", "LIST", "Read the files that this list names instead of PATHs: a path a line, or parted by zero bytes; '-' is standard input.");

    private readonly Option<string> _base = OptionKinds.Value(
        "--base", "FOLDER", "The folder in which the files of --files-from stand; their paths in the records are relative to it. Default: the current folder.");

    private readonly Option<string[]> _include = OptionKinds.Values(
        "--include", "PATTERN", "Read only inputs that match: a pattern with '/' is laid against the path in the record ('2019/**'), one without against every name in it ('*.pdf'). May be given several times. Default: all.");

    private readonly Option<string[]> _exclude = OptionKinds.Values(
        "--exclude", "PATTERN", "Leave out inputs that match; as --include, and stronger. May be given several times. Default: none.");

    private readonly Option<string> _shard = OptionKinds.Value(
        "--shard", "I/N", "Read the I-th of N parts of the inputs, divided by their paths; 'merge' puts the outputs of all parts together. Default: all inputs.");

    /// <summary>The paths.</summary>
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "A file, a folder (read whole, but for names that begin with a dot), or a glob such as 'reports/**/*.docx'.",
    };

    /// <summary>The options in the order of the help.</summary>
    public IEnumerable<Option> All => [_filesFrom, _base, _include, _exclude, _shard];

    /// <summary>What they say.</summary>
    /// <exception cref="UsageException">A value is wrong.</exception>
    public InputRequest Of(ParseResult parsed)
    {
        var paths = PathsOf(parsed);
        var list = parsed.GetValue(_filesFrom);
        var baseFolder = parsed.GetValue(_base);
        return (paths.Length > 0, list) switch
        {
            (false, null) => throw new UsageException("Nothing to read is named: give a file, a folder or a glob, or a list with --files-from; 'report-extractor extract --help' tells more."),
            (true, not null) => throw new UsageException("--files-from goes without PATHs: put them into the list."),
            (true, null) when baseFolder is not null => throw new UsageException("--base goes with --files-from; the paths in a folder that is given are relative to that folder."),
            (false, not null) when baseFolder is not null && !Directory.Exists(baseFolder) => throw new UsageException($"--base takes a folder, and '{baseFolder}' is none."),
            _ => new InputRequest(
                paths, list, baseFolder ?? ".", new PathFilter(PatternsOf(parsed, _include), PatternsOf(parsed, _exclude)), ShardOf(parsed)),
        };
    }

    /// <summary>The parser takes an option that it does not know for a path; only after '--' can a path begin with a dash.</summary>
    private string[] PathsOf(ParseResult parsed)
    {
        var paths = parsed.GetValue(Paths) ?? [];
        var dashed = parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? null : paths.FirstOrDefault(path => path.StartsWith('-'));
        return dashed is null
            ? paths
            : throw new UsageException($"There is no option '{dashed}'; 'report-extractor extract --help' lists them, and '--' goes in front of a path that begins with a dash.");
    }

    private static string[] PatternsOf(ParseResult parsed, Option<string[]> option) =>
        parsed.GetValue(option) is { } patterns && patterns.Contains("")
            ? throw new UsageException($"{option.Name} takes a pattern such as '*.pdf', not an empty text.")
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
            : throw new UsageException($"--shard takes two whole numbers such as 3/8, the first from 1 to the second, not '{text}'.");
    }
}
