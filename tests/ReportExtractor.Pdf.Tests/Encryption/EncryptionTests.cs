using ReportExtractor.Pdf.Encryption;
using ReportExtractor.Pdf.Files;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Tests.Encryption;

[TestFixture]
internal sealed class EncryptionTests
{
    [TestCase("Key", "Plaintext", "BBF316E8D940AF0AD3")]
    [TestCase("Wiki", "pedia", "1021BF0420")]
    [TestCase("Secret", "Attack at dawn", "45A01F645FC35B383552544B9BF5")]
    public void Rc4_gives_known_results(string key, string plain, string expected) =>
        Assert.That(Convert.ToHexString(Rc4.Apply(PdfBuilder.Latin(key), PdfBuilder.Latin(plain))), Is.EqualTo(expected));

    [Test]
    public void Aes_gives_a_known_result()
    {
        // NIST SP 800-38A, F.2.2, first block.
        var key = Convert.FromHexString("2B7E151628AED2A6ABF7158809CF4F3C");
        var vector = Convert.FromHexString("000102030405060708090A0B0C0D0E0F");
        var plain = AesCbc.DecryptBlocks(key, vector, Convert.FromHexString("7649ABAC8119B246CEE98E9B12E9197D"));
        Assert.That(Convert.ToHexString(plain), Is.EqualTo("6BC1BEE22E409F96E93D7E117393172A"));
    }

    [TestCase(EncryptedSamples.Rc4With40Bits)]
    [TestCase(EncryptedSamples.Rc4With128Bits)]
    [TestCase(EncryptedSamples.Rc4AsCryptFilter)]
    [TestCase(EncryptedSamples.AesWith128Bits)]
    [TestCase(EncryptedSamples.AesWithClearMetadata)]
    [TestCase(EncryptedSamples.AesWith256BitsRevision5)]
    [TestCase(EncryptedSamples.AesWith256BitsRevision6)]
    [TestCase(EncryptedSamples.OwnerPasswordEmpty)]
    public void A_file_without_a_password_is_decrypted(string sample)
    {
        var bytes = Convert.FromBase64String(sample);
        Check(bytes);

        // The same without the cross-reference table.
        Check(PdfBuilder.Latin(PdfBuilder.Text(bytes).Replace("startxref", "startxxxx")));

        static void Check(byte[] bytes)
        {
            var file = Open(bytes);
            var page = file.Pages()[0];
            Assert.That(PdfBuilder.Text(((PdfString)file.Get(page, "Note")).Bytes), Is.EqualTo("a secret note"));
            Assert.That(PdfBuilder.Text(file.Decode(file.GetStream(page, "Contents")!)).Trim(), Is.EqualTo("BT (secret) Tj ET"));
            Assert.That(PdfBuilder.Text(file.Decode(file.GetStream(file.Catalog, "Metadata")!)), Is.EqualTo("<secret>"));
        }
    }

    [TestCase(EncryptedSamples.PasswordWith128Bits)]
    [TestCase(EncryptedSamples.PasswordWith256Bits)]
    public void A_required_password_is_reported(string sample) =>
        Assert.That(() => Open(Convert.FromBase64String(sample)), Fails.With(PdfFailure.Encrypted));

    [TestCase("/Filter /Adobe.PubSec /V 4")]
    [TestCase("/Filter /Standard /V 9 /R 9")]
    [TestCase("/Filter /Standard /V 5 /R 6")]
    [TestCase("/Filter /Standard /V 4 /R 4 /O (x) /U (y)")]
    [TestCase("/Filter /Standard /V 2 /R 3 /Length -5 /O <00> /U <00>")]
    public void Broken_or_unknown_encryption_is_reported(string entries)
    {
        var bytes = PdfBuilder.WithPages(1).AddTable($"/Root 1 0 R /Encrypt << {entries} >>").Build();
        Assert.That(() => Open(bytes), Fails.With(PdfFailure.Encrypted));
    }

    [Test]
    public void Truncated_encrypted_data_are_accepted()
    {
        for (var length = 0; length < 70; length++)
        {
            Assert.That(() => AesCbc.Decrypt(new byte[16], new byte[length]), Throws.Nothing);
        }
    }

    [Test]
    public void A_truncated_or_changed_sample_throws_no_other_exception()
    {
        string[] samples =
            [EncryptedSamples.AesWith128Bits, EncryptedSamples.AesWith256BitsRevision6, EncryptedSamples.Rc4With40Bits];
        foreach (var sample in samples)
        {
            var bytes = Convert.FromBase64String(sample);
            for (var i = 0; i < bytes.Length; i += 3)
            {
                var changed = bytes.ToArray();
                changed[i] ^= 0x15;
                Read(changed);
                Read(bytes[..i]);
            }
        }

        static void Read(byte[] bytes)
        {
            try
            {
                var file = Open(bytes);
                foreach (var page in file.Pages())
                {
                    _ = file.GetStream(page, "Contents") is { } stream ? file.Decode(stream).Length : 0;
                }
            }
            catch (PdfException)
            {
                // The expected failure.
            }
        }
    }

    private static PdfFile Open(byte[] bytes) => PdfFile.Open(bytes, PdfLimits.Default, CancellationToken.None);
}
