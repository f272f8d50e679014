using System.CommandLine;
using System.Text;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Texts;

namespace ReportExtractor.Cli.Shells;

/// <summary>The manual page, made of the same texts as the help (man-pages(7), groff_man(7)).</summary>
/// <param name="program">The program.</param>
/// <param name="texts">The language.</param>
internal sealed class ManualPage(Command program, CliTexts texts)
{
    private readonly StringBuilder _page = new();

    /// <summary>The page.</summary>
    public override string ToString()
    {
        _page.Clear();
        _page.Append($".TH REPORT\\-EXTRACTOR 1 \"\" \"report\\-extractor {Escaped(ProgramBuild.Version)}\"\n");

        // Lines of Chinese can't be stretched to the margin.
        _page.Append(".ad l\n");
        Section(texts.ManName);
        _page.Append($"report\\-extractor \\- {Escaped(ShellText.FirstSentence(program.Description))}\n");
        Section(texts.ManSynopsis);
        _page.Append(".B report\\-extractor\n.I FILE\n");
        foreach (var (name, command) in CommandTree.Commands(program))
        {
            var arguments = string.Join(' ', CommandTree.Arguments(command).Select(argument => argument.Name));
            _page.Append($".br\n.B report\\-extractor {Escaped(name)}\n");
            _page.Append(arguments.Length == 0 ? "" : $".I {Escaped(arguments)}\n");
            _page.Append(CommandTree.Options(command).Any() ? texts.WordOptions + "\n" : "");
        }

        Section(texts.ManDescription);
        Text(program.Description);
        Section(texts.ManCommands);
        foreach (var (name, command) in CommandTree.Commands(program))
        {
            Describe(name, command);
        }

        Section(texts.ManOptions);
        Options(program);
        return _page.ToString();
    }

    private void Section(string name) => _page.Append($".SH {name}\n");

    private void Describe(string name, Command command)
    {
        _page.Append($".SS {Escaped(name)}\n");
        Text(command.Description);
        foreach (var argument in CommandTree.Arguments(command))
        {
            Item($".I {Escaped(argument.Name)}", argument.Description);
        }

        Options(command);
        if (command is IHasExamples { Examples: var examples })
        {
            AsTheyAre([texts.HelpExamples, .. examples.Select(line => $"  {line}")]);
        }

        if (HelpTexts.In(texts.Language).NotesOf(command) is { } notes)
        {
            AsTheyAre(notes.Split('\n'));
        }
    }

    private void AsTheyAre(IEnumerable<string> lines)
    {
        _page.Append(".PP\n.nf\n");
        foreach (var line in lines)
        {
            _page.Append(Escaped(line)).Append('\n');
        }

        _page.Append(".fi\n");
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
        var escaped = Breakable(text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal));
        return escaped is ['.' or '\'', ..] ? "\\&" + escaped : escaped;
    }

    /// <summary>Formatters break lines at blanks only, and Chinese has none: it is told where a line may end.</summary>
    private static string Breakable(string text)
    {
        var broken = new StringBuilder(text.Length);
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            broken.Append(before is { } last && last.Value != ' ' && TextWidth.MayBreak(last, rune) ? "\\:" : "").Append(rune);
            before = rune;
        }

        return broken.ToString();
    }
}
