using System.CommandLine;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Shells;

/// <summary>GNU Bash ("Programmable Completion").</summary>
internal sealed class BashShell : IShell
{
    /// <inheritdoc/>
    public string Name => "bash";

    /// <inheritdoc/>
    public string Script(Command program)
    {
        List<(string Name, Command Command)> commands = [("", program), .. CommandTree.Commands(program)];
        var names = commands.Skip(1).Select(each => Quoted(each.Name.Contains(' ') ? each.Name : $" {each.Name}"));
        var script =
            $$"""
            # bash completion for report-extractor
            _report_extractor() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= options= words= word
                for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                    case "$command $word" in
                        {{string.Join('|', names)}})
                            command=${command:+$command }$word ;;
                    esac
                done
                case "$command" in
            {{string.Join('\n', commands.Select(each => Words(each.Name, each.Command)))}}
                esac
                case "$command $previous" in
            {{string.Join('\n', commands.SelectMany(each => Values(each.Name, each.Command)))}}
                esac
                if [[ $current == -* ]]; then
                    COMPREPLY=($(compgen -W "$options" -- "$current"))
                else
                    COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
                fi
            }
            complete -o filenames -F _report_extractor report-extractor

            """;
        return script.ReplaceLineEndings("\n");
    }

    /// <summary>The options of a command, and the commands below it.</summary>
    private static string Words(string name, Command command)
    {
        var options = string.Join(' ', CommandTree.Options(command).SelectMany(CommandTree.Names));
        var words = string.Join(' ', CommandTree.Below(command).Select(below => below.Name));
        return $"        {Quoted(name)}) options={Quoted(options)} words={Quoted(words)} ;;";
    }

    /// <summary>What can be behind the options of a command.</summary>
    private static IEnumerable<string> Values(string name, Command command) =>
        from option in CommandTree.Options(command)
        let values = CommandTree.Values(option)
        where values.Count > 0
        let patterns = string.Join('|', CommandTree.Names(option).Select(word => Quoted($"{name} {word}")))
        select $"        {patterns}) COMPREPLY=($(compgen -W {Quoted(string.Join(' ', values))} -- \"$current\")); return ;;";

    private static string Quoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
