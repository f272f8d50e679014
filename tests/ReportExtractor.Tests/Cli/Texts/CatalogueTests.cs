using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;
using ReportExtractor.Cli;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Problems;

namespace ReportExtractor.Tests.Cli.Texts;

/// <summary>Whatever the command line says is in its catalogues, in both languages, and everything in them is said.</summary>
internal sealed partial class CatalogueTests
{
    private static readonly string[] Languages = ["en", "zh"];

    [TestCase("en")]
    [TestCase("zh")]
    public void Every_sentence_is_said_with_all_its_arguments(string language)
    {
        var sentences = CliTexts.Sentences(language);
        var said = new HashSet<string>();
        var texts = new CliTexts(MessageLanguage.English, Format);
        foreach (var member in typeof(CliTexts).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            Call(member, texts);
        }

        Assert.That(said, Is.EquivalentTo(sentences.Keys));

        string Format(Message message)
        {
            said.Add(message.Key);
            Assert.That(
                PlaceholdersOf(sentences[message.Key]),
                Is.EquivalentTo(message.Arguments.Select(argument => argument.Key)),
                message.Key);
            return sentences.Format(message);
        }
    }

    [TestCaseSource(nameof(Catalogues))]
    public void Every_text_has_its_translation(string name, MessageCatalog english, MessageCatalog chinese)
    {
        var same = english.Keys.Where(key => english[key] == chinese[key] && WordOfSeveralLetters().IsMatch(english[key]));

        Assert.That(chinese.Keys, Is.EquivalentTo(english.Keys), name);
        Assert.That(same, Is.Empty, name);
    }

    [Test]
    public void Every_command_option_and_argument_is_described_in_both_languages()
    {
        var english = DescriptionsIn(MessageLanguage.English);
        var chinese = DescriptionsIn(MessageLanguage.Chinese);

        Assert.That(english, Has.Count.GreaterThan(90));
        foreach (var (name, description) in english)
        {
            Assert.That(ChineseCharacter().IsMatch(chinese[name]), Is.True, name);
            Assert.That(chinese[name], Is.Not.EqualTo(description), name);
            Assert.That(PlaceholdersOf(description + chinese[name]), Is.Empty, name);
        }
    }

    [TestCase("en")]
    [TestCase("zh")]
    public void Every_text_of_the_help_describes_something(string language)
    {
        var names = DescriptionsIn(MessageLanguage.English).Keys.ToList();
        var ends = names.Select(name => name.Split(' ')[^1]).ToHashSet();
        var unused = HelpTexts.Sentences(language).Keys
            .Where(key => !names.Contains(key) && !(key.Contains(' ') ? names.Contains(key[..^" notes".Length]) : ends.Contains(key)));

        Assert.That(unused, Is.Empty);
    }

    [Test]
    public void No_sentence_stands_in_the_code()
    {
        var folder = Path.Combine(Repository.Root, "src", "ReportExtractor.Cli");
        var sentences =
            from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(folder, file)
            where path[..3] is not ("bin" or "obj") && !path.EndsWith("Shell.cs", StringComparison.Ordinal)
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from Match literal in Literal().Matches(line)
            where ThreeWords().IsMatch(literal.Value) && !CommandLine().IsMatch(literal.Value)
            select $"{path}: {literal.Value}";

        Assert.That(sentences, Is.Empty);
    }

    private static IEnumerable<TestCaseData> Catalogues()
    {
        yield return new TestCaseData("texts", CliTexts.Sentences("en"), CliTexts.Sentences("zh"));
        yield return new TestCaseData("help", HelpTexts.Sentences("en"), HelpTexts.Sentences("zh"));
    }

    private static Dictionary<string, string> DescriptionsIn(MessageLanguage language)
    {
        var host = new CommandHost
        {
            Out = TextWriter.Null,
            Error = TextWriter.Null,
            OpenOutput = () => Stream.Null,
            Language = new RunLanguage(language, MessageLanguage.English),

            // The program that reads scanned pages has options of its own.
            Recognizer = (_, _) => throw new NotSupportedException(),
        };
        var program = new ProgramCommand(host, CancellationToken.None);
        var commands = CommandTree.Commands(program).Prepend((Name: CommandRunner.Name, Command: program));
        return commands.SelectMany(each => Of(each.Name, each.Command)).ToDictionary(each => each.Name, each => each.Description);

        static IEnumerable<(string Name, string Description)> Of(string name, Command command) =>
            CommandTree.Arguments(command).Concat<Symbol>(CommandTree.Options(command))
                .Select(symbol => ($"{name} {symbol.Name}", symbol.Description ?? ""))
                .Prepend((name, command.Description ?? ""));
    }

    /// <summary>Calls a member with every value that decides what it says.</summary>
    private static void Call(MemberInfo member, CliTexts texts)
    {
        if (member is PropertyInfo { PropertyType.Name: nameof(String) } property)
        {
            property.GetValue(texts);
        }
        else if (member is MethodInfo { IsSpecialName: false } method && method.ReturnType == typeof(string))
        {
            var values = method.GetParameters().Select(parameter => ValuesOf(parameter.ParameterType)).ToList();
            for (var i = 0; i < values.Max(each => each.Length); i++)
            {
                method.Invoke(texts, [.. values.Select(each => each[Math.Min(i, each.Length - 1)])]);
            }
        }
    }

    private static object[] ValuesOf(Type type) =>
        type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()]
        : type == typeof(string) ? ["text"]
        : type == typeof(int) ? [1, 2]
        : type == typeof(long) ? [1L, 2L]
        : type == typeof(bool) ? [false, true]
        : [Languages];

    private static IEnumerable<string> PlaceholdersOf(string sentence) =>
        Placeholder().Matches(sentence).Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex(@"\{(\w+)(?::[^}]*)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex ChineseCharacter();

    /// <summary>A text of placeholders and punctuation is the same in every language.</summary>
    [GeneratedRegex(@"(?<![\w{])[a-z]{2,}(?![\w}])")]
    private static partial Regex WordOfSeveralLetters();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex("[a-z]{2,} [a-z]{2,} [a-z]{2,}")]
    private static partial Regex ThreeWords();

    /// <summary>Examples are command lines, and the same in every language.</summary>
    [GeneratedRegex("^\"(?:report-extractor|find|source <)")]
    private static partial Regex CommandLine();
}
