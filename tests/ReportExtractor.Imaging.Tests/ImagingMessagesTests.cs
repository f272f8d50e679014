using ReportExtractor.Pdf;
using ReportExtractor.Tests.Shared;

namespace ReportExtractor.Imaging.Tests;

[TestFixture]
internal sealed class ImagingMessagesTests
{
    [Test]
    public void Every_sentence_has_a_method_and_every_placeholder_a_parameter() =>
        SentenceChecks.AssertComplete(typeof(ImagingMessages), typeof(PdfDetail), ImagingMessages.English);
}
