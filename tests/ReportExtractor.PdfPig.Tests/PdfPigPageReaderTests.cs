using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Tests.Encryption;
using ReportExtractor.PdfPig.Tests.Cases;

namespace ReportExtractor.PdfPig.Tests;

/// <summary>What the engine adds to PdfPig: limits, failures and faults.</summary>
internal sealed class PdfPigPageReaderTests
{
    [TestCase("")]
    [TestCase("%PDF-1.7\n")]
    [TestCase("no PDF at all")]
    public void What_is_no_PDF_is_corrupt(string text) =>
        Assert.That(FailureOf(PdfBuilder.Latin(text)), Is.EqualTo(PdfFailure.Corrupt));

    [Test]
    public void A_file_that_wants_a_password_is_encrypted() =>
        Assert.That(FailureOf(Convert.FromBase64String(EncryptedSamples.PasswordWith128Bits)), Is.EqualTo(PdfFailure.Encrypted));

    [Test]
    public void A_file_of_too_many_pages_is_too_large() =>
        Assert.That(FailureOf(PdfBuilder.WithPages(3).AddTable().Build(), new PdfLimits { MaxPages = 2 }), Is.EqualTo(PdfFailure.TooLarge));

    [Test]
    public void Letters_beyond_the_limit_are_left_out_and_reported()
    {
        var contents = Read(PageFile.Of("BT /F1 12 Tf 60 100 Td (abcdef) Tj ET"), new PdfLimits { MaxLetters = 4 });

        Assert.That(contents.Pages[0].Letters.Select(letter => letter.Text), Is.EqualTo(new[] { "a", "b", "c", "d" }));
        Assert.That(contents.Faults.Select(fault => (fault.Page, fault.Kind)), Is.EqualTo(new[] { (1, PdfFaultKind.TooLarge) }));
    }

    [Test]
    public void Rules_beyond_the_limit_of_path_operators_are_left_out_and_reported()
    {
        var contents = Read(PageFile.Of("50 50 m 200 50 l S 50 90 m 200 90 l S"), new PdfLimits { MaxPathOperators = 3 });

        Assert.That(contents.Pages[0].Rules, Has.Count.EqualTo(1));
        Assert.That(contents.Faults.Select(fault => (fault.Page, fault.Kind)), Is.EqualTo(new[] { (1, PdfFaultKind.TooLarge) }));
    }

    [Test]
    public void A_token_that_is_cancelled_ends_the_work() => Assert.That(
        () => new PdfPigPageReader().Read(PageFile.Of(""), PdfLimits.Default, new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void A_page_that_fails_is_empty_and_the_others_are_read()
    {
        var file = new PdfBuilder()
            .Add(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Add(2, "<< /Type /Pages /Count 2 /MediaBox [0 0 200 100] /Resources << /Font << /F1 7 0 R >> >> /Kids [3 0 R 5 0 R] >>")
            .Add(3, "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>")
            .AddStream(4, "", PdfBuilder.Latin("/NoSuchSpace cs BT /F1 10 Tf 20 30 Td (A) Tj ET"))
            .Add(5, "<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>")
            .AddStream(6, "", PdfBuilder.Latin("BT /F1 10 Tf 20 30 Td (B) Tj ET"))
            .Add(7, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
            .AddTable().Build();

        var contents = Read(file, PdfLimits.Default);

        var texts = contents.Pages.Select(page => string.Concat(page.Letters.Select(letter => letter.Text)));
        Assert.That(texts, Is.EqualTo(new[] { "", "B" }));
        Assert.That(contents.Faults.Select(fault => (fault.Page, fault.Kind)), Is.EqualTo(new[] { (1, PdfFaultKind.Corrupt) }));
    }

    private static PdfContents Read(byte[] bytes, PdfLimits limits) => new PdfPigPageReader().Read(bytes, limits, CancellationToken.None);

    private static PdfFailure? FailureOf(byte[] bytes, PdfLimits? limits = null)
    {
        try
        {
            Read(bytes, limits ?? PdfLimits.Default);
            return null;
        }
        catch (PdfException exception)
        {
            return exception.Failure;
        }
    }
}
