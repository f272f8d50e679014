using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.Pdf;
using ReportExtractor.Problems;
using ReportExtractor.WordBinary;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Formats;

namespace ReportExtractor.Tests.Problems;

/// <summary>The messages in code and their sentences in the catalogue have to fit each other, in both directions.</summary>
public sealed partial class MessagesTests
{
    private static readonly MethodInfo[] Methods =
        [.. typeof(Messages).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)];

    [TestCaseSource(nameof(Names))]
    public void The_sentence_of_a_message_has_exactly_its_parameters_as_placeholders(string name)
    {
        var method = Methods.Single(method => method.Name == name);
        var message = (Message)method.Invoke(null, [.. method.GetParameters().Select(parameter => Dummy(parameter.ParameterType))])!;

        Assert.That(message.Key, Is.EqualTo(name));
        var arguments = message.Arguments.Select(argument => argument.Key).ToList();
        Assert.That(arguments, Is.EqualTo(method.GetParameters().Select(parameter => parameter.Name)));
        Assert.That(PlaceholdersOf(MessageCatalog.English[name]), Is.EquivalentTo(arguments));
    }

    [Test]
    public void Every_sentence_of_the_catalogue_is_used()
    {
        var reasons = ReasonCodes.All.Select(code => MessageCatalog.ReasonPrefix + code);

        Assert.That(MessageCatalog.English.Keys, Is.EquivalentTo(Methods.Select(method => method.Name).Concat(reasons)));
    }

    [Test]
    public void Every_reason_has_one_place_in_the_order_and_a_sentence()
    {
        var codes = typeof(ReasonCodes).GetFields().Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!).ToList();
        var sentences = codes.Select(code => MessageCatalog.English[MessageCatalog.ReasonPrefix + code]);

        Assert.That(ReasonCodes.All, Is.EquivalentTo(codes));
        Assert.That(sentences.Select(PlaceholdersOf), Has.All.SubsetOf(new[] { "text" }));
    }

    [Test]
    public void Every_sentence_has_its_translation_with_the_same_placeholders()
    {
        var english = MessageCatalog.English.Keys.Select(key => (Key: key, Sentence: MessageCatalog.English[key]))
            .Concat(PdfMessages.English.Select(entry => (Key: "pdf:" + entry.Key, Sentence: entry.Value)))
            .Concat(WordBinaryMessages.English.Select(entry => (Key: "doc:" + entry.Key, Sentence: entry.Value)))
            .ToList();

        Assert.That(MessageCatalog.Chinese.Keys, Is.EquivalentTo(english.Select(entry => entry.Key)));
        foreach (var (key, sentence) in english)
        {
            Assert.That(PlaceholdersOf(MessageCatalog.Chinese[key]), Is.EquivalentTo(PlaceholdersOf(sentence)), key);
        }
    }

    [Test]
    public void A_sentence_of_another_library_is_translated_by_its_key_or_else_given_as_it_is()
    {
        var fault = PdfMessages.TooManyPages(7);

        var known = Message.OfLibrary("pdf", fault.Key, fault.Arguments, fault.Text);
        var unknown = Message.OfLibrary("pdf", "", [], "Another reader's sentence.");

        Assert.That(known.ToString(), Is.EqualTo(fault.Text));
        Assert.That(known.ToString(MessageLanguage.Chinese), Is.EqualTo("PDF 超过 7 页：请将其拆分，或提高限额。"));
        Assert.That(unknown.ToString(MessageLanguage.Chinese), Is.EqualTo("Another reader's sentence."));
    }

    [Test]
    public void Notes_and_problems_are_in_the_language_that_is_asked_for()
    {
        const string Text = "临江市水务局2021年政府信息公开工作年度报告\n| 行政许可 | 7 |\n| 其他主动公开文件 | 8 |\n| 行政处罚 | 9（含简易程序） |\n\n五、存在的主要问题";
        var record = new Extractor(new ExtractorOptions { Language = MessageLanguage.Chinese }).ExtractText(Text);
        using var written = new MemoryStream();
        using (var writer = RecordWriters.Create(OutputFormat.JsonLines, written, new WriterOptions { Language = MessageLanguage.Chinese }))
        {
            writer.Write(record);
            writer.Complete();
        }

        Assert.That(record["article20_6.penalties.decisions"]?.Note, Is.EqualTo("单元格内附有“含简易程序”。"));
        Assert.That(Encoding.UTF8.GetString(written.ToArray()), Does.Contain("“其他主动公开文件”行不在表式中（其中数字：8）。"));
    }

    [Test]
    public void Sentences_of_Chinese_follow_each_other_without_a_blank()
    {
        Assert.That(MessageCatalog.English.Join("One.", "Two."), Is.EqualTo("One. Two."));
        Assert.That(MessageCatalog.Chinese.Join("一。", "二。"), Is.EqualTo("一。二。"));
    }

    [Test]
    public void A_sentence_that_stands_alone_ends_with_a_full_stop()
    {
        var open = MessageCatalog.English.Keys
            .Where(key => char.IsUpper(MessageCatalog.English[key][0]) && !MessageCatalog.English[key].EndsWith('.'))
            .Where(key => !MessageCatalog.English[key].EndsWith('}'));

        Assert.That(open, Is.Empty);
    }

    [Test]
    public void No_sentence_names_an_option_of_the_command_line()
    {
        var keys = MessageCatalog.English.Keys;

        Assert.That(keys.Where(key => MessageCatalog.English[key].Contains("--", StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<string> Names() => Methods.Select(method => method.Name);

    private static object Dummy(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(Message) ? Messages.NoBytes()
        : Activator.CreateInstance(type)!;

    private static IEnumerable<string> PlaceholdersOf(string sentence) =>
        Placeholder().Matches(sentence).Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex(@"\{(.*?)\}")]
    private static partial Regex Placeholder();
}
