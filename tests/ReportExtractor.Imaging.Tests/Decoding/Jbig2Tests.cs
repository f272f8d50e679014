using ReportExtractor.Imaging.Decoding;
using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Tests.Decoding;

[TestFixture]
internal sealed class Jbig2Tests
{
    private const int Width = 75;
    private const int Height = 50;

    /// <summary>The test sequence of ITU-T T.88, H.2.</summary>
    private const string Coded = "84C73BFCE1A1430402200000410DBB86F4317FFF88FF37471ADB6ADFFFAC";
    private const string Decoded = "00020051000000C0035287 2AAAAAAAAA82C02000FCD79EF6BF7FED904F46A3BF";

    [Test]
    public void The_arithmetic_decoder_decodes_the_sequence_of_the_standard()
    {
        var decoder = new ArithmeticDecoder(Convert.FromHexString(Coded));
        var contexts = new byte[1];
        var bytes = new byte[32];
        for (var i = 0; i < bytes.Length * 8; i++)
        {
            bytes[i / 8] = (byte)((bytes[i / 8] << 1) | decoder.Bit(contexts, 0));
        }

        Assert.That(Convert.ToHexString(bytes), Is.EqualTo(Decoded.Replace(" ", "", StringComparison.Ordinal)));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void A_region_of_pixels_is_decoded_by_each_template(int template)
    {
        var samples = Jbig2Reader.Read(Picture(Jbig2Drawing.Stream(Width, Height, template, IsInk)), ImagingLimits.Default, default).Bytes;

        Assert.That(Enumerable.Range(0, Width * Height).Select(i => InkAt(samples.Span, i % Width, i / Width)), Is.EqualTo(Expected()));
    }

    [Test]
    public void A_stream_that_breaks_off_is_damaged()
    {
        var stream = Jbig2Drawing.Stream(Width, Height, 0, IsInk);
        for (var length = 1; length < stream.Length; length += 5)
        {
            Assert.That(
                () => Jbig2Reader.Read(Picture(stream[..length]), ImagingLimits.Default, default),
                Throws.TypeOf<ImageException>(),
                $"{length}");
        }
    }

    [Test]
    public void A_small_stream_that_names_a_large_picture_is_refused()
    {
        var stream = Jbig2Drawing.Stream(100_000, 100_000, 0, null);

        Assert.That(
            Assert.Throws<ImageException>(() => Jbig2Reader.Read(Picture(stream), ImagingLimits.Default, default))!.Kind,
            Is.EqualTo(ImageFaultKind.TooLarge));
    }

    private static PdfImageData Picture(byte[] stream) => new(Width, Height, stream) { Filter = "JBIG2Decode" };

    private static bool IsInk(int x, int y) => ((x * x) + (y * 3)) % 13 < 5;

    private static IEnumerable<bool> Expected() => Enumerable.Range(0, Width * Height).Select(i => IsInk(i % Width, i / Width));

    private static bool InkAt(ReadOnlySpan<byte> samples, int x, int y) =>
        ((samples[(y * ((Width + 7) / 8)) + (x / 8)] >> (7 - (x % 8))) & 1) == 0;
}
