using System.CommandLine;
using System.Globalization;

namespace ReportExtractor.Cli.Hosting;

/// <summary>Creates options, and reads their values.</summary>
internal static class OptionKinds
{
    public static Option<string> Value(string name, string value, params string[] aliases) => new(name, aliases) { HelpName = value };

    public static Option<string> Value(string name, string value, object normal) =>
        new OptionWithDefault(name, normal) { HelpName = value };

    public static Option<string[]> Values(string name, string value) => new(name) { HelpName = value };

    public static Option<bool> Flag(string name, params string[] aliases) => new(name, aliases) { Arity = ArgumentArity.Zero };

    /// <summary>The value of an option that is a whole number. Null if the option is not given.</summary>
    /// <exception cref="UsageException">It is not a whole number from 1 to the maximum.</exception>
    public static long? WholeNumber(this ParseResult parsed, Option<string> option, long max) => parsed.GetValue(option) switch
    {
        null => null,
        var text when TryWholeNumber(text, out var number) && number <= max => number,
        var text => throw new UsageException(texts => texts.MustBeWholeNumber(option.Name, max, text)),
    };

    /// <summary>Parses a whole number of at least 1.</summary>
    public static bool TryWholeNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
