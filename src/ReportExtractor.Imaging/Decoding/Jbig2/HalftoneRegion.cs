using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Imaging.Decoding.Jbig2.Pixels;
using ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

namespace ReportExtractor.Imaging.Decoding.Jbig2;

/// <summary>Decodes pictures that are made of patterns in a grid (ITU-T T.88 §6.6 and Annex C).</summary>
/// <param name="patterns">The patterns, the lightest first.</param>
/// <param name="work">The bounds.</param>
internal sealed class HalftoneRegion(IReadOnlyList<Bitmap> patterns, Work work)
{
    /// <summary>Places in the grid are in parts of a pixel.</summary>
    private const int PartsBits = 8;

    /// <summary>Reads a region's own data and paints it.</summary>
    /// <param name="reader">The segment's data.</param>
    /// <param name="bitmap">The picture.</param>
    public void Read(BitReader reader, Bitmap bitmap)
    {
        var flags = reader.Byte();
        var (width, height) = (reader.Long(), reader.Long());
        var (left, top) = ((int)reader.Long(), (int)reader.Long());
        var (stepX, stepY) = (reader.Short(), reader.Short());
        if ((flags & 1) != 0)
        {
            // The planes follow each other, and only a decoder of their own could tell where each ends.
            throw new ImageException(ImageFaultKind.Unsupported, ImagingMessages.FilterNotSupported("JBIG2Decode, halftones as MMR"));
        }

        bitmap.Pixels.AsSpan().Fill((byte)(flags >> 7));
        var grid = work.Bitmap(width, height);
        var skipped = (flags & 8) != 0 ? work.Bitmap(width, height) : null;
        for (var i = 0; i < grid.Pixels.Length && skipped is not null; i++)
        {
            var (x, y) = Place(i);
            var isOutside = x + patterns[0].Width <= 0 || x >= bitmap.Width || y + patterns[0].Height <= 0 || y >= bitmap.Height;
            skipped.Pixels[i] = (byte)(isOutside ? 1 : 0);
        }

        var values = ReadValues(new ArithmeticDecoder(reader.Rest), (flags >> 1) & 3, grid, skipped);
        for (var i = 0; i < values.Length; i++)
        {
            var pattern = patterns[Math.Min(values[i], patterns.Count - 1)];
            var (x, y) = Place(i);
            work.Spend((long)pattern.Width * pattern.Height);
            bitmap.Paint(pattern, (int)x, (int)y, (Combination)((flags >> 4) & 7));
        }

        (long X, long Y) Place(int index)
        {
            var (row, column) = Math.DivRem(index, grid.Width);
            return (
                Math.Clamp((left + ((long)row * stepY) + ((long)column * stepX)) >> PartsBits, -int.MaxValue / 2, int.MaxValue / 2),
                Math.Clamp((top + ((long)row * stepX) - ((long)column * stepY)) >> PartsBits, -int.MaxValue / 2, int.MaxValue / 2));
        }
    }

    /// <summary>
    /// The numbers of the grid: a plane for each bit, the highest first, each but the first as its difference from the one before.
    /// </summary>
    private int[] ReadValues(ArithmeticDecoder decoder, int template, Bitmap grid, Bitmap? skipped)
    {
        var region = new GenericRegion(template, GenericRegion.UsualOf(template));
        var values = new int[grid.Pixels.Length];
        var before = new byte[grid.Pixels.Length];
        for (var plane = Dictionaries.BitsOf(patterns.Count) - 1; plane >= 0; plane--)
        {
            work.Spend(values.Length);
            grid.Pixels.AsSpan().Clear();
            region.Decode(decoder, grid, skipped: skipped);
            for (var i = 0; i < values.Length; i++)
            {
                before[i] ^= grid.Pixels[i];
                values[i] = (values[i] << 1) | before[i];
            }
        }

        return values;
    }
}
