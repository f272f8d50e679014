using System.CommandLine;
using System.Text;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Shells;

/// <summary>The manual page, made of the same texts as the help (man-pages(7), groff_man(7)).</summary>
/// <param name="program">The program.</param>
internal sealed class ManualPage(Command program)
{
    private readonly StringBuilder _page = new();

    /// <summary>The page.</summary>
    public override string ToString()
    {
        _page.Clear();
        _page.Append($".TH REPORT\\-EXTRACTOR 1 \"\" \"report\\-extractor {Escaped(ProgramBuild.Version)}\"\n");
        Section("NAME");
        _page.Append($"report\\-extractor \\- {Escaped(ShellText.FirstSentence(program.Description))}\n");
        Section("SYNOPSIS");
        _page.Append(".B report\\-extractor\n.I FILE\n");
        foreach (var (name, command) in CommandTree.Commands(program))
        {
            var arguments = string.Join(' ', command.Arguments.Where(argument => !argument.Hidden).Select(argument => argument.Name));
            _page.Append($".br\n.B report\\-extractor {Escaped(name)}\n");
            _page.Append(arguments.Length == 0 ? "" : $".I {Escaped(arguments)}\n");
            _page.Append(CommandTree.Options(command).Any() ? "[options]\n" : "");
        }

        Section("DESCRIPTION");
        Text(program.Description);
        Section("COMMANDS");
        foreach (var (name, command) in CommandTree.Commands(program))
        {
            Describe(name, command);
        }

        Section("OPTIONS WITHOUT A COMMAND");
        Options(program);
        return _page.ToString();
    }

    private void Section(string name) => _page.Append($".SH {name}\n");

    private void Describe(string name, Command command)
    {
        _page.Append($".SS {Escaped(name)}\n");
        Text(command.Description);
        foreach (var argument in command.Arguments.Where(argument => !argument.Hidden))
        {
            Item($".I {Escaped(argument.Name)}", argument.Description);
        }

        Options(command);
        if (command is IHasExamples { Examples: var examples })
        {
            _page.Append(".PP\n.nf\n");
            foreach (var line in examples.TrimEnd().Split('\n'))
            {
                _page.Append(Escaped(line.TrimEnd('\r'))).Append('\n');
            }

            _page.Append(".fi\n");
        }
    }

    private void Options(Command command)
    {
        foreach (var option in CommandTree.Options(command))
        {
            var names = string.Join(", ", CommandTree.Names(option).Select(Escaped));
            var value = CommandTree.TakesValue(option) ? $" {Escaped(option.HelpName ?? "VALUE")}" : "";
            Item($".B {names}{value}", option.Description);
        }
    }

    private void Item(string head, string? text)
    {
        _page.Append($".TP\n{head}\n");
        Text(text);
    }

    private void Text(string? text) => _page.Append(Escaped(text ?? "")).Append('\n');

    /// <summary>A line that begins with a dot or an apostrophe would be a request; a hyphen would be a dash.</summary>
    private static string Escaped(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return escaped is ['.' or '\'', ..] ? "\\&" + escaped : escaped;
    }
}
