using System.CommandLine;
using System.CommandLine.Completions;

namespace ReportExtractor.Cli.Hosting;

/// <summary>The commands of the program as help, shells and manuals need them.</summary>
internal static class CommandTree
{
    /// <summary>The commands that are not hidden, with those below them as <c>templates show</c>, in the order of the help.</summary>
    /// <param name="program">The program.</param>
    public static IEnumerable<(string Name, Command Command)> Commands(Command program) =>
        from command in Below(program)
        from each in Commands(command).Select(below => ($"{command.Name} {below.Name}", below.Command)).Prepend((command.Name, command))
        select each;

    /// <summary>The commands directly below a command.</summary>
    /// <param name="command">The command.</param>
    public static IEnumerable<Command> Below(Command command) => command.Subcommands.Where(below => !below.Hidden);

    /// <summary>The words by which a command is called.</summary>
    /// <param name="command">The command.</param>
    public static IEnumerable<string> PathOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent
        ? PathOf(parent).Append(command.Name)
        : [CommandRunner.Name];

    /// <summary>The arguments of a command.</summary>
    /// <param name="command">The command.</param>
    public static IEnumerable<Argument> Arguments(Command command) => command.Arguments.Where(argument => !argument.Hidden);

    /// <summary>The options of a command that are not hidden.</summary>
    /// <param name="command">The command.</param>
    public static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(Inherited(command)).Where(option => !option.Hidden).DistinctBy(option => option.Name);

    /// <summary>The names of an option, the long one first. Names such as <c>/?</c> are for those who try them, and not shown.</summary>
    /// <param name="option">The option.</param>
    public static IEnumerable<string> Names(Option option) =>
        option.Aliases.Prepend(option.Name).Distinct().Where(name => name[0] == '-' && char.IsAsciiLetter(name.TrimStart('-')[0]));

    /// <summary>Whether an option is followed by a value.</summary>
    /// <param name="option">The option.</param>
    public static bool TakesValue(Option option) => option.Arity.MaximumNumberOfValues > 0;

    /// <summary>The values that an option or an argument can have, if they are few.</summary>
    /// <param name="symbol">The option or the argument.</param>
    public static IReadOnlyList<string> Values(Symbol symbol) => symbol is Option option && !TakesValue(option)
        ? []
        : [.. symbol.GetCompletions(CompletionContext.Empty).Select(value => value.Label)];

    private static IEnumerable<Option> Inherited(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive).Concat(Inherited(parent)));
}
