using System.CommandLine;
using System.Text;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Shells;

/// <summary>zsh ("Completion System", <c>_arguments</c>).</summary>
internal sealed class ZshShell : IShell
{
    /// <inheritdoc/>
    public string Name => "zsh";

    /// <inheritdoc/>
    public string Script(Command program)
    {
        var script = new StringBuilder("#compdef report-extractor\n\n_report-extractor() {\n");
        Write(program, "    ", script);
        script.Append(
            """
            }

            if [ "$funcstack[1]" = _report-extractor ]; then _report-extractor "$@"
            else compdef _report-extractor report-extractor
            fi

            """);
        return script.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>A command: its options and, where it has some, its commands or else files.</summary>
    private static void Write(Command command, string indent, StringBuilder script)
    {
        var below = CommandTree.Below(command).ToList();
        if (below.Count > 0)
        {
            script.Append($"{indent}local curcontext=\"$curcontext\" state line\n{indent}local -a commands=(\n");
            foreach (var each in below)
            {
                var description = ShellText.FirstSentence(each.Description).Replace(":", "\\:", StringComparison.Ordinal);
                script.Append($"{indent}    {Quoted($"{each.Name}:{description}")}\n");
            }

            script.Append($"{indent})\n");
        }

        script.Append($"{indent}_arguments -C \\\n");
        foreach (var option in CommandTree.Options(command))
        {
            script.Append($"{indent}    {Spec(option)} \\\n");
        }

        if (below.Count == 0)
        {
            script.Append($"{indent}    '*:file:_files'\n");
            return;
        }

        script.Append($"{indent}    '1: :{{ _describe command commands; _files }}' '*:: :->rest'\n{indent}case $state-$line[1] in\n");
        foreach (var each in below)
        {
            script.Append($"{indent}    rest-{each.Name})\n");
            Write(each, indent + "        ", script);
            script.Append($"{indent}        ;;\n");
        }

        script.Append($"{indent}esac\n");
    }

    private static string Spec(Option option)
    {
        var names = CommandTree.Names(option).ToList();
        var description = ShellText.FirstSentence(option.Description)
            .Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
        var value = CommandTree.Values(option) is { Count: > 0 } values ? $":value:({string.Join(' ', values)})"
            : CommandTree.TakesValue(option) ? $":{option.HelpName ?? "value"}:_files"
            : "";
        return names.Count == 1
            ? Quoted($"*{names[0]}[{description}]{value}")
            : $"'*'{{{string.Join(',', names.Select(Quoted))}}}{Quoted($"[{description}]{value}")}";
    }

    private static string Quoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
