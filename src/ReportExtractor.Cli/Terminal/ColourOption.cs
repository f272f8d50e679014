using System.CommandLine;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Terminal;

/// <summary><c>--color</c>: when to use colours.</summary>
internal sealed class ColourOption
{
    private static readonly string[] Choices = ["auto", "always", "never"];

    /// <summary>The option.</summary>
    public Option<string> Option { get; } = new Option<string>("--color", "--colour") { HelpName = "WHEN" }.With(Choices);

    /// <summary>Reads the value.</summary>
    /// <exception cref="UsageException">The value is wrong.</exception>
    public ColourChoice Of(ParseResult parsed) => parsed.GetValue(Option) switch
    {
        null or "auto" => ColourChoice.Auto,
        "always" => ColourChoice.Always,
        "never" => ColourChoice.Never,
        var text => throw new UsageException(texts => texts.MustBeOneOf(Option.Name, Choices, text)),
    };
}
