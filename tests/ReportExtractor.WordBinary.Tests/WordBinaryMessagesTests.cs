using ReportExtractor.Tests.Shared;

namespace ReportExtractor.WordBinary.Tests;

[TestFixture]
internal sealed class WordBinaryMessagesTests
{
    [Test]
    public void Every_sentence_has_a_method_and_every_placeholder_a_parameter() =>
        SentenceChecks.AssertComplete(typeof(WordBinaryMessages), typeof(WordBinaryException), WordBinaryMessages.English);

    [Test]
    public void A_failure_has_a_key_and_arguments_besides_its_sentence()
    {
        var failure = WordBinaryMessages.StreamMissing("1Table");
        Assert.That(failure.Reason, Is.EqualTo(WordBinaryFailure.Corrupt));
        Assert.That(failure.Message, Does.Contain("1Table"));
        Assert.That(failure.Key, Is.EqualTo("StreamMissing"));
        Assert.That(failure.Arguments, Is.EqualTo(new[] { KeyValuePair.Create("stream", "1Table") }));
    }

    [Test]
    public void A_sentence_outside_of_the_catalogue_has_no_key() =>
        Assert.That(new WordBinaryException(WordBinaryFailure.Corrupt, "Another sentence.").Key, Is.Empty);
}
