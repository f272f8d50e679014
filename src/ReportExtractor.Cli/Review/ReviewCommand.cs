using System.CommandLine;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Sharding;
using ReportExtractor.Cli.Extract.Options;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Cli.Reports;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Problems;
using ReportExtractor.Review.Output;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli.Review;

/// <summary><c>review</c>: writes a page that shows every figure beside its place in the source.</summary>
internal sealed class ReviewCommand : Command, IHasExamples
{
    /// <summary>More than the processors of any machine.</summary>
    private const int MaxJobs = 1024;

    private readonly LimitOptions _limits = new();

    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _output = OptionKinds.Value("--output", "FILE", ["-o"]);
    private readonly Option<string> _sources = OptionKinds.Value("--sources", "FOLDER");
    private readonly Option<string> _jobs = OptionKinds.Value("--jobs", "N", ["-j"]);
    private readonly RecognizerOption _recognizer;
    private readonly Option<bool> _quiet = OptionKinds.Flag("--quiet", "-q");

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ReviewCommand(CommandHost host, CancellationToken cancellationToken)
        : base("review")
    {
        _recognizer = new RecognizerOption(host);
        Add(_paths);
        Option[] options = [_output, _sources, _jobs, .. _limits.All, .. _recognizer.All, _quiet];
        foreach (var option in options)
        {
            Add(option);
        }

        SetAction(parsed => new ReviewRun(RequestOf(parsed, host.Language.Shown), host).Run(cancellationToken));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "report-extractor review reports --output review.html",
        "report-extractor extract reports --output records.jsonl",
        "report-extractor review records.jsonl --sources reports --output review.html",
    ];

    /// <summary>The page is for a person, and in the language that is shown.</summary>
    private ReviewRequest RequestOf(ParseResult parsed, MessageLanguage language)
    {
        var paths = parsed.GetRequiredValue(_paths);
        var records = paths is [var only] && IsRecords(only) ? only : null;
        var sources = parsed.GetValue(_sources);
        Func<CliTexts, string>? error = (records, sources) switch
        {
            (null, not null) => texts => texts.SourcesNeedRecords,
            (not null, not null) when !Directory.Exists(sources) => texts => texts.MustBeFolder(_sources.Name, sources),
            _ => null,
        };
        return error is null
            ? new ReviewRequest(
                new InputRequest(paths, null, ".", PathFilter.All, Shard.Whole),
                records,
                sources,
                OutputOf(parsed),
                LanguageOption.NameOf(language),
                _limits.Of(parsed) with { Language = language, Recognizer = _recognizer.Of(parsed, withPictures: true) },
                (int)(parsed.WholeNumber(_jobs, MaxJobs) ?? Environment.ProcessorCount),
                parsed.GetValue(_quiet))
            : throw new UsageException(error);
    }

    private static bool IsRecords(string path) =>
        !Directory.Exists(path)
        && new[] { OutputFormat.JsonLines, OutputFormat.JsonLinesGzip, OutputFormat.JsonArray }
            .Any(format => FormatNames.Implies(path, format));

    private string OutputOf(ParseResult parsed)
    {
        var output = parsed.GetValue(_output);
        return output switch
        {
            null or "" => throw new UsageException(texts => texts.PageUnnamed),
            _ when Path.GetExtension(output).ToLowerInvariant() is ".html" or ".htm" => output,
            _ => throw new UsageException(texts => texts.PageNotHtml(output)),
        };
    }
}
