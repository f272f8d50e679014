using System.CommandLine;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Texts;

namespace ReportExtractor.Cli.Help;

/// <summary>Writes the help of a command. Its columns are right for Chinese too, where a character takes two.</summary>
/// <param name="command">The command.</param>
/// <param name="screen">Where to write.</param>
internal sealed class HelpPage(Command command, Screen screen)
{
    private const string Indent = "  ";

    /// <summary>A narrower column of text would be all breaks.</summary>
    private const int LeastText = 20;

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        var texts = screen.Texts;
        Lines(texts.HelpDescription, [command.Description ?? ""]);
        Lines(texts.HelpUsage, Usages());
        Rows(texts.HelpArguments, CommandTree.Arguments(command).Select(argument => ($"<{argument.Name}>", argument.Description)));
        Rows(texts.HelpOptions, CommandTree.Options(command).Select(option => (LabelOf(option), option.Description)));
        Rows(texts.HelpCommands, CommandTree.Below(command).Select(below => (WithArguments(below), below.Description)));
        if (command is IHasExamples { Examples: var examples })
        {
            Lines(texts.HelpExamples, examples);
        }

        if (HelpTexts.In(texts.Language).NotesOf(command) is { } notes)
        {
            notes.Split('\n').ToList().ForEach(line => screen.Line(line));
            screen.Line();
        }
    }

    private IEnumerable<string> Usages()
    {
        var name = string.Join(' ', CommandTree.PathOf(command));
        var arguments = string.Concat(CommandTree.Arguments(command).Select(argument => " " + Usage(argument)));
        if (command.Action is not null)
        {
            yield return $"{name}{arguments} {screen.Texts.WordOptions}";
        }

        if (CommandTree.Below(command).Any())
        {
            yield return $"{name} {screen.Texts.WordCommand} {screen.Texts.WordOptions}";
        }
    }

    private static string Usage(Argument argument)
    {
        var many = argument.Arity.MaximumNumberOfValues > 1 ? "..." : "";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[<{argument.Name}>{many}]" : $"<{argument.Name}>{many}";
    }

    private static string LabelOf(Option option)
    {
        var names = string.Join(", ", CommandTree.Names(option).OrderBy(name => name.Length));
        return CommandTree.TakesValue(option) ? $"{names} <{option.HelpName}>" : names;
    }

    private static string WithArguments(Command below) =>
        string.Join(' ', CommandTree.Arguments(below).Select(argument => $"<{argument.Name}>").Prepend(below.Name));

    private void Lines(string heading, IEnumerable<string> lines)
    {
        screen.Line(heading);
        foreach (var line in lines)
        {
            screen.Paragraph(Indent.Length, line);
        }

        screen.Line();
    }

    private void Rows(string heading, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var width = all.Max(row => TextWidth.Of(row.Name));
        screen.Line(heading);
        foreach (var (name, text) in all)
        {
            var lines = TextWidth.Wrap(text ?? "", Math.Max(LeastText, screen.Width - width - (2 * Indent.Length)));
            for (var i = 0; i < lines.Count; i++)
            {
                screen.Line(Indent, TextWidth.Pad(i == 0 ? name : "", width), Indent, lines[i]);
            }
        }

        screen.Line();
    }
}
