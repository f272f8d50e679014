using System.Text.Json;
using ReportExtractor.Batch.Results;
using ReportExtractor.Problems;

namespace ReportExtractor.Tests.Batch;

internal sealed class MessageJsonTests
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new MessageJson() } };

    [TestCaseSource(nameof(Messages))]
    public void A_message_that_was_kept_has_its_sentence_in_every_language(Message message)
    {
        var kept = JsonSerializer.Deserialize<Message>(JsonSerializer.Serialize(message, Json), Json)!;

        Assert.That(kept, Is.EqualTo(message));
        Assert.That(kept.ToString(), Is.EqualTo(message.ToString()));
        Assert.That(kept.ToString(MessageLanguage.Chinese), Is.EqualTo(message.ToString(MessageLanguage.Chinese)));
    }

    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("""{"key":1,"arguments":{}}""")]
    public void Other_JSON_is_no_message(string json) =>
        Assert.That(() => JsonSerializer.Deserialize<Message>(json, Json), Throws.TypeOf<JsonException>());

    private static IEnumerable<Message> Messages() =>
    [
        ReportExtractor.Problems.Messages.NoBytes(),
        ReportExtractor.Problems.Messages.FileTooLarge("a\n{b}", 5, 3),
        ReportExtractor.Problems.Messages.NotAFile("a", ReportExtractor.Problems.Messages.NamedPipe()),
        Message.OfLibrary("pdf", "", [], "Another reader's sentence."),
    ];
}
