using System.CommandLine;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Sharding;
using ReportExtractor.Cli.Extract.Options;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Review.Output;

namespace ReportExtractor.Cli.Review;

/// <summary><c>review</c>: writes a page that shows every figure beside its place in the source.</summary>
internal sealed class ReviewCommand : Command, IHasExamples
{
    /// <summary>More than the processors of any machine.</summary>
    private const int MaxJobs = 1024;

    private readonly LimitOptions _limits = new();

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "A report, a folder or a glob; or a file of records (.jsonl, .json) that 'extract' wrote.",
    };

    private readonly Option<string> _output = OptionKinds.Value("--output", "FILE", "The page to write, such as review.html.", "-o");

    private readonly Option<string> _sources = OptionKinds.Value(
        "--sources",
        "FOLDER",
        "With records: the folder that 'extract' read. Default: the page shows the figures without their sources.");

    private readonly LanguageOption _language = new(
        "The language of the page: en or zh. Default: zh if the environment says so (LC_ALL, LC_MESSAGES, LANG), else en.");

    private readonly Option<string> _jobs = OptionKinds.Value(
        "--jobs", "N", "Read this many reports at once. Default: one for each processor.", "-j");

    private readonly Option<bool> _quiet = OptionKinds.Flag(
        "--quiet", "Write neither progress nor summary to standard error. Default: both.", "-q");

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ReviewCommand(CommandHost host, CancellationToken cancellationToken)
        : base("review", "Writes a page that shows the figures of reports beside their places in the sources, to check and correct them.")
    {
        Add(_paths);
        Option[] options = [_output, _sources, _language.Option, _jobs, .. _limits.All, _quiet];
        foreach (var option in options)
        {
            Add(option);
        }

        SetAction(parsed => new ReviewRun(RequestOf(parsed), host).Run(cancellationToken));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor review reports --output review.html
          report-extractor extract reports --output records.jsonl
          report-extractor review records.jsonl --sources reports --output review.html

        The page is one file and needs no network. Open it in a browser; press ? for its keys.

        Exit codes:
          0    the page was written
          1    the page was written, and at least one input could not be read
          2    an option or a path is wrong; nothing was written
          4    the page could not be written
          130  interrupted; nothing was written

        """;

    private ReviewRequest RequestOf(ParseResult parsed)
    {
        var paths = parsed.GetRequiredValue(_paths);
        var records = paths is [var only] && IsRecords(only) ? only : null;
        var sources = parsed.GetValue(_sources);
        var error = (records, sources) switch
        {
            (null, not null) => "--sources needs a file of records (.jsonl or .json) as the only PATH.",
            (not null, not null) when !Directory.Exists(sources) => $"--sources must be a folder, and '{sources}' is not one.",
            _ => null,
        };
        var language = _language.Of(parsed) ?? LanguageOption.OfEnvironment();
        return error is null
            ? new ReviewRequest(
                new InputRequest(paths, null, ".", PathFilter.All, Shard.Whole),
                records,
                sources,
                OutputOf(parsed),
                LanguageOption.NameOf(language),
                _limits.Of(parsed) with { Language = language },
                (int)(parsed.WholeNumber(_jobs, MaxJobs) ?? Environment.ProcessorCount),
                parsed.GetValue(_quiet))
            : throw new UsageException(error);
    }

    private static bool IsRecords(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".jsonl" or ".json" && !Directory.Exists(path);

    private string OutputOf(ParseResult parsed)
    {
        var output = parsed.GetValue(_output);
        return output switch
        {
            null or "" => throw new UsageException("Name the page to write, such as --output review.html."),
            _ when Path.GetExtension(output).ToLowerInvariant() is ".html" or ".htm" => output,
            _ => throw new UsageException($"The page is an HTML file: name it with --output NAME.html, not '{output}'."),
        };
    }
}
