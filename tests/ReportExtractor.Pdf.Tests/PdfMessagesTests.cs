using ReportExtractor.Tests.Shared;

namespace ReportExtractor.Pdf.Tests;

[TestFixture]
internal sealed class PdfMessagesTests
{
    [Test]
    public void Every_sentence_has_a_method_and_every_placeholder_a_parameter() =>
        SentenceChecks.AssertComplete(typeof(PdfMessages), typeof(PdfDetail), PdfMessages.English);

    [Test]
    public void A_failure_has_a_key_and_arguments_besides_its_sentence()
    {
        var failure = new PdfException(PdfFailure.TooLarge, PdfMessages.TooManyPages(2_000));
        Assert.That(failure.Message, Does.Contain("2000 pages"));
        Assert.That(failure.Key, Is.EqualTo("TooManyPages"));
        Assert.That(failure.Arguments, Is.EqualTo(new[] { KeyValuePair.Create("most", "2000") }));
    }

    [Test]
    public void A_fault_has_a_key_and_arguments_besides_its_sentence()
    {
        var fault = new PdfFault(3, PdfFaultKind.UnknownCharacters, PdfMessages.CharactersUnknown(7));
        Assert.That(fault.Message, Does.Contain("7"));
        Assert.That(fault.Key, Is.EqualTo("CharactersUnknown"));
        Assert.That(fault.Arguments, Is.EqualTo(new[] { KeyValuePair.Create("count", "7") }));
    }

    [Test]
    public void A_sentence_outside_of_the_catalogue_has_no_key()
    {
        var failure = new PdfException(PdfFailure.Corrupt, "Another reader's sentence.");
        Assert.That((failure.Message, failure.Key), Is.EqualTo(("Another reader's sentence.", "")));
        Assert.That(new PdfFault(1, PdfFaultKind.Corrupt, failure.Message).Key, Is.Empty);
    }
}
