using System.CommandLine;
using System.Text;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Shells;

/// <summary>fish (<c>complete</c>).</summary>
internal sealed class FishShell : IShell
{
    private const string Start = "complete -c report-extractor";

    /// <inheritdoc/>
    public string Name => "fish";

    /// <inheritdoc/>
    public string Script(Command program)
    {
        var script = new StringBuilder("# fish completion for report-extractor\n");
        var all = CommandTree.Commands(program).ToList();
        Write(program, "__fish_use_subcommand", script);
        foreach (var (name, command) in all)
        {
            var seen = string.Join("; and ", name.Split(' ').Select(word => $"__fish_seen_subcommand_from {word}"));
            Write(command, seen, script);
        }

        return script.ToString();
    }

    private static void Write(Command command, string condition, StringBuilder script)
    {
        foreach (var below in CommandTree.Below(command))
        {
            script.Append($"{Start} -n {Quoted(condition)} -a {below.Name} -d {Quoted(ShellText.FirstSentence(below.Description))}\n");
        }

        foreach (var option in CommandTree.Options(command))
        {
            var names = string.Concat(CommandTree.Names(option).Select(NameOf));
            var value = CommandTree.Values(option) is { Count: > 0 } values ? $" -x -a {Quoted(string.Join(' ', values))}"
                : CommandTree.TakesValue(option) ? " -r"
                : "";
            script.Append($"{Start} -n {Quoted(condition)}{names}{value} -d {Quoted(ShellText.FirstSentence(option.Description))}\n");
        }
    }

    private static string NameOf(string name) =>
        name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}"
        : name.Length == 2 ? $" -s {Quoted(name[1..])}"
        : $" -o {name[1..]}";

    private static string Quoted(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
