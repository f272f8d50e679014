using System.CommandLine;
using System.Globalization;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Extract.Options;

/// <summary>The kinds of options, and what reads their values.</summary>
internal static class OptionKinds
{
    public static Option<string> Value(string name, string value, string description, params string[] aliases) =>
        new(name, aliases) { HelpName = value, Description = description };

    public static Option<string[]> Values(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };

    public static Option<bool> Flag(string name, string description, params string[] aliases) =>
        new(name, aliases) { Arity = ArgumentArity.Zero, Description = description };

    /// <summary>The option's value; null where it is not given.</summary>
    /// <exception cref="UsageException">It is no whole number from 1 to the most.</exception>
    public static long? WholeNumber(this ParseResult parsed, Option<string> option, long most) => parsed.GetValue(option) switch
    {
        null => null,
        var text when TryWholeNumber(text, out var number) && number <= most => number,
        var text => throw new UsageException($"{option.Name} takes a whole number from 1 to {most}, not '{text}'."),
    };

    /// <summary>Reads a whole number from 1.</summary>
    public static bool TryWholeNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
