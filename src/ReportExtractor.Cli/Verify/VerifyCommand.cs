using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Reports;
using ReportExtractor.Cli.Terminal;

namespace ReportExtractor.Cli.Verify;

/// <summary><c>verify</c>: compares the records of samples with the expected ones.</summary>
internal sealed class VerifyCommand : Command, IHasExamples
{
    private static readonly string[] Formats = ["table", "json"];

    private readonly Argument<string> _folder = new("FOLDER");

    private readonly Option<string[]> _update = new("--update")
    {
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = true,
        HelpName = "SAMPLE",
    };

    private readonly Option<string> _format = OptionKinds.Value("--format", "FORMAT").With(Formats);
    private readonly Option<string> _junit = OptionKinds.Value("--junit", "FILE");
    private readonly Option<bool> _quiet = OptionKinds.Flag("--quiet", "-q");
    private readonly ColourOption _colour = new();
    private readonly RecognizerOption _recognizer;

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public VerifyCommand(CommandHost host, CancellationToken cancellationToken)
        : base("verify")
    {
        _recognizer = new RecognizerOption(host);
        Add(_folder);
        Option[] options = [_update, _format, _junit, _quiet, _colour.Option, .. _recognizer.All];
        foreach (var option in options)
        {
            Add(option);
        }

        SetAction(parsed => new VerifyRun(host, RequestOf(parsed)).Run(_colour.Of(parsed), cancellationToken));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "report-extractor verify samples",
        "report-extractor verify samples --junit verify.xml",
        "report-extractor verify samples --update",
        "report-extractor verify samples --update torn-labels two-reports-in-one-file",
    ];

    private VerifyRequest RequestOf(ParseResult parsed)
    {
        var format = parsed.GetValue(_format) ?? Formats[0];
        return Formats.Contains(format)
            ? new VerifyRequest(
                parsed.GetRequiredValue(_folder),
                parsed.GetResult(_update) is null ? null : parsed.GetValue(_update) ?? [],
                AsJson: format == "json",
                parsed.GetValue(_junit),
                Quiet: parsed.GetValue(_quiet),
                _recognizer.Of(parsed))
            : throw new UsageException(texts => texts.MustBeOneOf(_format.Name, Formats, format));
    }
}
