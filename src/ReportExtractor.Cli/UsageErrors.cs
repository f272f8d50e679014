using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli;

/// <summary>Says what is wrong with a command line in one sentence: what may have been meant, and where to find help.</summary>
internal static class UsageErrors
{
    /// <summary>Checks a command line as far as the parser can.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="program">The program.</param>
    /// <exception cref="UsageException">It is wrong.</exception>
    public static void Check(ParseResult parsed, ProgramCommand program)
    {
        var command = parsed.CommandResult.Command;
        var help = $"see '{string.Join(' ', Ancestry(parsed.CommandResult))} --help'";
        if (DashedWord(parsed) is { } dashed)
        {
            throw new UsageException(
                $"There is no option '{dashed}'{Suggestions.For(dashed.Split('=')[0], OptionsOf(command))}; {help}, or put '--' before a "
                + "path that begins with '-'.");
        }

        if (parsed.Action is not ParseErrorAction)
        {
            return;
        }

        if (program.WordOf(parsed) is { } name)
        {
            program.FileOf(name);
        }

        throw new UsageException(parsed.UnmatchedTokens is [var word, ..]
            ? $"There is no command or option '{word}' here{Suggestions.For(word, NamesIn(command))}; {help}."
            : $"{parsed.Errors[0].Message.TrimEnd('.')}; {help}.");
    }

    /// <summary>The parser takes an unknown option as an argument. Only after '--' can one begin with a dash.</summary>
    private static string? DashedWord(ParseResult parsed)
    {
        var words = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens);
        return parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? null
            : words.FirstOrDefault(word => word.Length > 1 && word[0] == '-');
    }

    private static IEnumerable<string> NamesIn(Command command) =>
        command.Subcommands.Select(each => each.Name).Concat(OptionsOf(command));

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Where(option => !option.Hidden).SelectMany(option => option.Aliases.Prepend(option.Name));

    /// <summary>The names of the commands from the program to the given one.</summary>
    private static IEnumerable<string> Ancestry(CommandResult result) =>
        result.Parent is CommandResult parent ? Ancestry(parent).Append(result.Command.Name) : [CommandRunner.Name];
}
