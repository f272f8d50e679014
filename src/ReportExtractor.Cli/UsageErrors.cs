using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Texts;

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
        if (DashedWord(parsed) is { } dashed)
        {
            var near = Suggestions.Nearest(dashed.Split('=')[0], OptionsOf(command));
            throw new UsageException(texts => texts.NoOption(dashed, texts.DidYouMean(near), HelpFor(command, texts)));
        }

        if (parsed.Action is not ParseErrorAction)
        {
            LanguageOption.Check(program.LanguageOf(parsed));
            return;
        }

        if (program.WordOf(parsed) is { } name)
        {
            program.FileOf(name);
        }

        if (parsed.UnmatchedTokens is [var word, ..])
        {
            var near = Suggestions.Nearest(word, NamesIn(command));
            throw new UsageException(texts => texts.NoCommandOrOption(word, texts.DidYouMean(near), HelpFor(command, texts)));
        }

        throw new UsageException(texts => Fault(parsed, texts, HelpFor(command, texts)));
    }

    private static string HelpFor(Command command, CliTexts texts) => texts.SeeHelp(string.Join(' ', CommandTree.PathOf(command)));

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

    /// <summary>A value, an argument or a command is missing, or an option is given twice. The parser says so in English only.</summary>
    private static string Fault(ParseResult parsed, CliTexts texts, string help)
    {
        var (error, command) = (parsed.Errors[0], parsed.CommandResult.Command);
        if ((error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult) is { Option: var option } given)
        {
            return given.Tokens.Count == 0
                ? texts.OptionWithoutValue(option.Name, option.HelpName ?? "", help)
                : texts.OptionTwice(option.Name, help);
        }

        if (command.Arguments.FirstOrDefault(argument => TokensOf(argument, parsed) < argument.Arity.MinimumNumberOfValues) is { } missing)
        {
            return texts.ArgumentMissing(missing.Name, help);
        }

        return command.Action is null && CommandTree.Below(command).Select(below => below.Name).ToList() is { Count: > 0 } names
            ? texts.CommandMissing(texts.OneOf(names), help)
            : texts.OtherFault(error.Message, help);
    }

    private static int TokensOf(Argument argument, ParseResult parsed) => parsed.GetResult(argument)?.Tokens.Count ?? 0;

    private static IEnumerable<string> NamesIn(Command command) =>
        command.Subcommands.Select(each => each.Name).Concat(OptionsOf(command));

    private static IEnumerable<string> OptionsOf(Command command) =>
        CommandTree.Options(command).SelectMany(option => option.Aliases.Prepend(option.Name));
}
