using System.CommandLine;
using System.Globalization;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Readers.Input;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Extract.Options;

/// <summary>The options of reading an input, and its limits.</summary>
internal sealed class LimitOptions
{
    private readonly Option<string[]> _templates = OptionKinds.Values("--template", "FILE");

    private readonly Option<string> _timeout = OptionKinds.Value(
        "--timeout", "SECONDS", ExtractorOptions.Default.Timeout.TotalSeconds);

    private readonly Option<string> _maxFileSize = OptionKinds.Value("--max-file-size", "BYTES", ExtractorOptions.Default.MaxBytes);

    private readonly Option<string> _maxInflatedSize = OptionKinds.Value(
        "--max-inflated-size", "BYTES", ReaderLimits.Default.MaxInflatedBytes);

    private readonly Option<string> _maxCharacters = OptionKinds.Value("--max-characters", "N", ReaderLimits.Default.MaxCharacters);
    private readonly Option<string> _maxParts = OptionKinds.Value("--max-parts", "N", ReaderLimits.Default.MaxParts);
    private readonly Option<string> _maxPages = OptionKinds.Value("--max-pages", "N", ReaderLimits.Default.MaxPages);
    private readonly Option<string> _maxNesting = OptionKinds.Value("--max-nesting", "N", ReaderLimits.Default.MaxNesting);

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
            var text => throw new UsageException(texts => texts.MustBeSeconds(_timeout.Name, text)),
        };
    }

    private static bool TrySeconds(string text, out double seconds) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds);
}
