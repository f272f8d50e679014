using System.CommandLine;
using System.Text;

namespace ReportExtractor.Cli.Shells;

/// <summary>GNU Bash ("Programmable Completion").</summary>
internal sealed class BashShell : IShell
{
    /// <inheritdoc/>
    public string Name => "bash";

    /// <inheritdoc/>
    public string Script(Command program)
    {
        var commands = CommandTree.Commands(program).ToList();
        var script = new StringBuilder();
        script.Append(
            $$"""
            # bash completion for report-extractor
            _report_extractor() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= options= words= word
                for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                    case "$command $word" in
                        {{string.Join('|', commands.Select(each => Quoted(each.Name.Contains(' ') ? each.Name : $" {each.Name}")))}})
                            command=${command:+$command }$word ;;
                    esac
                done
                case "$command" in

            """);
        Case("", program);
        commands.ForEach(each => Case(each.Name, each.Command));
        script.Append(
            """
                esac
                case "$command $previous" in

            """);
        Values("", program);
        commands.ForEach(each => Values(each.Name, each.Command));
        script.Append(
            """
                esac
                if [[ $current == -* ]]; then
                    COMPREPLY=($(compgen -W "$options" -- "$current"))
                else
                    COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
                fi
            }
            complete -o filenames -F _report_extractor report-extractor

            """);
        return script.ToString().ReplaceLineEndings("\n");

        void Case(string name, Command command)
        {
            var options = string.Join(' ', CommandTree.Options(command).SelectMany(CommandTree.Names));
            var words = string.Join(' ', command.Subcommands.Where(below => !below.Hidden).Select(below => below.Name));
            script.Append($"        {Quoted(name)}) options={Quoted(options)} words={Quoted(words)} ;;\n");
        }

        void Values(string name, Command command)
        {
            foreach (var option in CommandTree.Options(command))
            {
                if (CommandTree.Values(option) is { Count: > 0 } values)
                {
                    var patterns = string.Join('|', CommandTree.Names(option).Select(word => Quoted($"{name} {word}")));
                    var words = Quoted(string.Join(' ', values));
                    script.Append($"        {patterns}) COMPREPLY=($(compgen -W {words} -- \"$current\")); return ;;\n");
                }
            }
        }
    }

    private static string Quoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
