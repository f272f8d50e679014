using System.Globalization;
using System.Runtime.CompilerServices;
using ReportExtractor.Problems;

namespace ReportExtractor.Cli.Texts;

/// <summary>
/// Every sentence and every word that the command line says, in one language; those of its help are in <see cref="HelpTexts"/>. The name
/// of a member is its key in <c>texts.en.json</c> and <c>texts.zh.json</c>. Here is what all commands need.
/// </summary>
internal sealed partial class CliTexts
{
    private static readonly Lazy<CliTexts> InEnglish = new(() => new CliTexts(MessageLanguage.English, Sentences("en").Format));
    private static readonly Lazy<CliTexts> InChinese = new(() => new CliTexts(MessageLanguage.Chinese, Sentences("zh").Format));

    private readonly Func<Message, string> _format;

    /// <summary>Creates the texts of a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="format">Makes the sentence of a message.</param>
    public CliTexts(MessageLanguage language, Func<Message, string> format) => (Language, _format) = (language, format);

    /// <summary>The texts in English.</summary>
    public static CliTexts English => InEnglish.Value;

    /// <summary>The language.</summary>
    public MessageLanguage Language { get; }

    public string ListSeparator => Of();

    public string Interrupted => Of();

    /// <summary>The texts in a language.</summary>
    public static CliTexts In(MessageLanguage language) => language == MessageLanguage.Chinese ? InChinese.Value : InEnglish.Value;

    /// <summary>The sentences of a language, by their keys.</summary>
    /// <param name="language">Its name, as in the names of the files.</param>
    public static MessageCatalog Sentences(string language) =>
        MessageCatalog.Load(typeof(CliTexts).Assembly, $"ReportExtractor.Cli.Texts.texts.{language}.json");

    /// <summary>A number as it is written in records.</summary>
    public static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public string Quoted(string text) => Of([("text", text)]);

    public string Or(string first, string last) => Of([("first", first), ("last", last)]);

    public string Both(string first, string second) => Of([("first", first), ("second", second)]);

    public string FileFailed(string error) => Of([("error", error.TrimEnd('.'))]);

    public string WithOption(string sentence, string option) => Of([("sentence", sentence), ("option", option)]);

    /// <summary>Words one after the other.</summary>
    public string List(IEnumerable<string> words) => string.Join(ListSeparator, words);

    /// <summary>Words of which one is to be chosen.</summary>
    public string OneOf(IReadOnlyList<string> words) => words.Count < 2 ? List(words) : Or(List(words.SkipLast(1)), words[^1]);

    private string Of(ReadOnlySpan<(string Name, object? Value)> arguments = default, [CallerMemberName] string key = "") =>
        _format(Message.Of(key, arguments));
}
