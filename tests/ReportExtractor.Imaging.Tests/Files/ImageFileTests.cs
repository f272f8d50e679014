using BitMiracle.LibTiff.Classic;
using ReportExtractor.Imaging.Decoding.Fax;
using ReportExtractor.Imaging.Files;

namespace ReportExtractor.Imaging.Tests.Files;

[TestFixture]
internal sealed class ImageFileTests
{
    private const int Width = 61;
    private const int Height = 40;

    [TestCase(0, 1)]
    [TestCase(0, 8)]
    [TestCase(0, 16)]
    [TestCase(2, 8)]
    [TestCase(3, 4)]
    [TestCase(4, 8)]
    [TestCase(6, 16)]
    public void A_png_file_is_read_in_every_way_to_store_it(int colour, int bits)
    {
        foreach (var isInterlaced in (bool[])[false, true])
        {
            var file = new PngDrawing(Width, Height, colour, bits, isInterlaced).Write(IsInk);

            Assert.That(Single(file).Pixels, Is.EqualTo(Expected()));
        }
    }

    [Test]
    public void A_png_file_with_a_changed_byte_is_damaged()
    {
        var file = new PngDrawing(Width, Height, 0, 8, false).Write(IsInk);
        for (var at = 16; at < file.Length - 12; at += 7)
        {
            var changed = (byte[])file.Clone();
            changed[at] ^= 0x10;

            Assert.That(() => Single(changed), Throws.TypeOf<ImageException>(), $"byte {at}");
        }
    }

    [Test]
    public void Each_page_of_a_tiff_file_is_read()
    {
        var pages = ImageFile.Read(Tiff(pages: 3), ImagingLimits.Default, default).ToList();

        Assert.That(pages, Has.Count.EqualTo(3));
        Assert.That(pages.Select(page => page.Pixels), Is.All.EqualTo(Expected()));
    }

    [Test]
    public void A_tiff_file_that_breaks_off_is_damaged()
    {
        var file = Tiff(pages: 1);

        Assert.That(() => Single(file[..(file.Length / 2)]), Throws.TypeOf<ImageException>());
    }

    [Test]
    public void What_is_no_picture_is_told() =>
        Assert.That(Assert.Throws<ImageException>(() => Single("report"u8.ToArray()))!.Kind, Is.EqualTo(ImageFaultKind.Unsupported));

    private static GrayImage Single(byte[] file) => ImageFile.Read(file, ImagingLimits.Default, default).Single();

    private static bool IsInk(int x, int y) => ((x * 7) + (y * y)) % 11 < 4;

    private static byte[] Expected() =>
        [.. Enumerable.Range(0, Width * Height).Select(i => IsInk(i % Width, i / Width) ? (byte)0 : (byte)255)];

    private static byte[] Tiff(int pages)
    {
        using var stream = new MemoryStream();
        using (var tiff = new TiffMemory(stream).Open("w")!)
        {
            for (var page = 0; page < pages; page++)
            {
                tiff.SetField(TiffTag.IMAGEWIDTH, Width);
                tiff.SetField(TiffTag.IMAGELENGTH, Height);
                tiff.SetField(TiffTag.BITSPERSAMPLE, 1);
                tiff.SetField(TiffTag.SAMPLESPERPIXEL, 1);
                tiff.SetField(TiffTag.ROWSPERSTRIP, Height);
                tiff.SetField(TiffTag.PHOTOMETRIC, Photometric.MINISWHITE);
                tiff.SetField(TiffTag.COMPRESSION, Compression.CCITTFAX4);
                for (var y = 0; y < Height; y++)
                {
                    var row = new byte[(Width + 7) / 8];
                    for (var x = 0; x < Width; x++)
                    {
                        row[x / 8] |= (byte)((IsInk(x, y) ? 1 : 0) << (7 - (x % 8)));
                    }

                    tiff.WriteScanline(row, y);
                }

                tiff.WriteDirectory();
            }
        }

        return stream.ToArray();
    }
}
