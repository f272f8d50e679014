using System.CommandLine;
using System.Text;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Shells;

/// <summary>PowerShell (<c>Register-ArgumentCompleter</c>).</summary>
internal sealed class PowerShell : IShell
{
    /// <inheritdoc/>
    public string Name => "pwsh";

    /// <inheritdoc/>
    public string Script(Command program)
    {
        var script = new StringBuilder("# PowerShell completion for report-extractor\n$reportExtractorWords = @{\n");
        foreach (var (name, command) in CommandTree.Commands(program).Prepend(("", program)))
        {
            var words = CommandTree.Below(command).Select(each => (each.Name, each.Description))
                .Concat(
                    from option in CommandTree.Options(command)
                    from word in CommandTree.Names(option)
                    select (word, option.Description));
            script.Append($"    {Quoted(name)} = @(\n");
            foreach (var (word, description) in words)
            {
                script.Append($"        @({Quoted(word)}, {Quoted(ShellText.FirstSentence(description))})\n");
            }

            script.Append("    )\n");
        }

        script.Append("}\n$reportExtractorValues = @{\n");
        foreach (var (name, command) in CommandTree.Commands(program).Prepend(("", program)))
        {
            foreach (var option in CommandTree.Options(command))
            {
                if (CommandTree.Values(option) is { Count: > 0 } values)
                {
                    script.Append($"    {Quoted($"{name} {option.Name}")} = @({string.Join(", ", values.Select(Quoted))})\n");
                }
            }
        }

        script.Append(
            """
            }
            Register-ArgumentCompleter -Native -CommandName report-extractor -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $command = ''
                $previous = ''
                foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
                    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
                    $previous = $element.ToString()
                    $longer = "$command $previous".Trim()
                    if ($reportExtractorWords.ContainsKey($longer)) { $command = $longer }
                }
                $values = $reportExtractorValues["$command $previous"]
                if ($values) {
                    $values | Where-Object { $_ -like "$wordToComplete*" } |
                        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
                    return
                }
                $reportExtractorWords[$command] | Where-Object { $_[0] -like "$wordToComplete*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1]) }
            }

            """);
        return script.ToString().ReplaceLineEndings("\n");
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
