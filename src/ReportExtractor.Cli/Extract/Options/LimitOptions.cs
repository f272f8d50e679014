using System.CommandLine;
using System.Globalization;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Readers.Input;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Extract.Options;

/// <summary>The options of reading an input, and its limits.</summary>
internal sealed class LimitOptions
{
    private readonly Option<string[]> _templates = OptionKinds.Values(
        "--template",
        "FILE",
        "Read by the form in this JSON file instead of the official forms. Can be repeated. Default: the forms listed by 'templates'.");

    private readonly Option<string> _timeout = OptionKinds.Value(
        "--timeout",
        "SECONDS",
        "Stop reading an input after this much processor time (code timeout). "
        + $"Default: {ExtractorOptions.Default.Timeout.TotalSeconds:0}.");

    private readonly Option<string> _maxFileSize = OptionKinds.Value(
        "--max-file-size", "BYTES", $"Do not read larger inputs (code too-large). Default: {ExtractorOptions.Default.MaxBytes}.");

    private readonly Option<string> _maxInflatedSize = Limit(
        "--max-inflated-size", "BYTES", "The largest decompressed size of a part of an input", ReaderLimits.Default.MaxInflatedBytes);

    private readonly Option<string> _maxCharacters = Limit(
        "--max-characters", "N", "The most characters of an input", ReaderLimits.Default.MaxCharacters);

    private readonly Option<string> _maxParts = Limit(
        "--max-parts", "N", "The most paragraphs and cells of an input, together", ReaderLimits.Default.MaxParts);

    private readonly Option<string> _maxPages = Limit("--max-pages", "N", "The most pages of a PDF", ReaderLimits.Default.MaxPages);

    private readonly Option<string> _maxNesting = Limit(
        "--max-nesting", "N", "The deepest nesting of tables", ReaderLimits.Default.MaxNesting);

    /// <summary>All options, in the order of the help.</summary>
    public IEnumerable<Option> All =>
        [_templates, _timeout, _maxFileSize, _maxInflatedSize, _maxCharacters, _maxParts, _maxNesting, _maxPages];

    /// <summary>Reads the values.</summary>
    /// <exception cref="UsageException">A value is wrong.</exception>
    /// <exception cref="TemplateException">A form can't be read.</exception>
    public ExtractorOptions Of(ParseResult parsed) => new()
    {
        Templates = parsed.GetValue(_templates) is { Length: > 0 } files ? [.. files.Select(TemplateReader.Load)] : OfficialTemplates.All,
        Timeout = TimeoutOf(parsed),
        MaxBytes = parsed.WholeNumber(_maxFileSize, long.MaxValue) ?? ExtractorOptions.Default.MaxBytes,
        Limits = new ReaderLimits
        {
            MaxInflatedBytes = parsed.WholeNumber(_maxInflatedSize, long.MaxValue) ?? ReaderLimits.Default.MaxInflatedBytes,
            MaxCharacters = (int)(parsed.WholeNumber(_maxCharacters, int.MaxValue) ?? ReaderLimits.Default.MaxCharacters),
            MaxParts = (int)(parsed.WholeNumber(_maxParts, int.MaxValue) ?? ReaderLimits.Default.MaxParts),
            MaxPages = (int)(parsed.WholeNumber(_maxPages, int.MaxValue) ?? ReaderLimits.Default.MaxPages),
            MaxNesting = (int)(parsed.WholeNumber(_maxNesting, ReaderLimits.DeepestNesting) ?? ReaderLimits.Default.MaxNesting),
        },
    };

    private TimeSpan TimeoutOf(ParseResult parsed)
    {
        // Timers count milliseconds in 31 bits.
        const double longest = int.MaxValue / 1000.0;
        return parsed.GetValue(_timeout) switch
        {
            null => ExtractorOptions.Default.Timeout,
            var text when TrySeconds(text, out var seconds) && seconds is > 0 and < longest => TimeSpan.FromSeconds(seconds),
            var text => throw new UsageException($"--timeout must be a number of seconds above 0, not '{text}'."),
        };
    }

    private static bool TrySeconds(string text, out double seconds) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds);

    private static Option<string> Limit(string name, string value, string description, long normal) =>
        OptionKinds.Value(name, value, $"{description}. Inputs beyond the limit are not read (code too-large). Default: {normal}.");
}
