using System.CommandLine;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Problems;

namespace ReportExtractor.Cli.Texts;

/// <summary>
/// What the help says of each command, option and argument: <c>help.en.json</c> and <c>help.zh.json</c>. A key is the way to it, such as
/// <c>corrections from-xlsx --by</c>, or its name alone if it means the same in several commands.
/// </summary>
internal sealed class HelpTexts
{
    private const string Notes = "notes";

    private readonly MessageCatalog _sentences;
    private readonly HashSet<string> _keys;
    private readonly CliTexts _texts;

    private HelpTexts(MessageCatalog sentences, CliTexts texts)
    {
        _sentences = sentences;
        _keys = [.. sentences.Keys];
        _texts = texts;
    }

    /// <summary>The texts in a language.</summary>
    public static HelpTexts In(MessageLanguage language) => new(Sentences(LanguageOption.NameOf(language)), CliTexts.In(language));

    /// <summary>The sentences of a language, by their keys.</summary>
    /// <param name="language">Its name, as in the names of the files.</param>
    public static MessageCatalog Sentences(string language) =>
        MessageCatalog.Load(typeof(HelpTexts).Assembly, $"ReportExtractor.Cli.Texts.help.{language}.json");

    /// <summary>Describes a command, what belongs to it, and the commands below it.</summary>
    /// <param name="command">The command.</param>
    public void Describe(Command command)
    {
        var path = PathOf(command);
        command.Description = _sentences[path];
        foreach (var symbol in CommandTree.Arguments(command).Concat<Symbol>(command.Options.Where(option => !option.Hidden)))
        {
            symbol.Description = _sentences.Format(Message.Of(
                KeyOf(path, symbol.Name),
                ("default", (symbol as OptionWithDefault)?.Default),
                ("values", _texts.List(CommandTree.Values(symbol)))));
        }

        foreach (var below in command.Subcommands)
        {
            Describe(below);
        }
    }

    /// <summary>The paragraphs at the end of a command's help, or null.</summary>
    /// <param name="command">The command.</param>
    public string? NotesOf(Command command) =>
        _keys.Contains($"{PathOf(command)} {Notes}") ? _sentences[$"{PathOf(command)} {Notes}"] : null;

    /// <summary>The key of an option or an argument.</summary>
    /// <param name="path">The way to its command.</param>
    /// <param name="name">Its name.</param>
    private string KeyOf(string path, string name) => _keys.Contains($"{path} {name}") ? $"{path} {name}" : name;

    /// <summary>The words of a command without the program's, which is named only where there is no other.</summary>
    private static string PathOf(Command command) => CommandTree.PathOf(command).ToList() is [_, _, ..] and var words
        ? string.Join(' ', words.Skip(1))
        : CommandRunner.Name;
}
