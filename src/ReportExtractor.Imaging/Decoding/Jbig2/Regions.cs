using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Imaging.Decoding.Jbig2.Pixels;
using ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

namespace ReportExtractor.Imaging.Decoding.Jbig2;

/// <summary>Reads the regions of a page (ITU-T T.88 §7.4.3, §7.4.5 to §7.4.7).</summary>
/// <param name="work">The bounds.</param>
internal sealed class Regions(Work work)
{
    /// <summary>The codes of the lengths of symbols' codes (§7.4.3.1.7), of which the last three repeat lengths.</summary>
    private const int LengthCodes = 35;
    private const int RepeatsLast = 32;
    private const int RepeatsFewZeros = 33;

    /// <summary>Reads a region of pixels.</summary>
    /// <param name="reader">The segment's data.</param>
    /// <param name="info">Where it is.</param>
    public Bitmap ReadGeneric(BitReader reader, RegionInfo info)
    {
        var flags = reader.Byte();
        var template = (flags >> 1) & 3;
        var bitmap = work.Bitmap(info.Width, info.Height);
        if ((flags & 1) != 0)
        {
            FaxBitmap.Unpack(reader.Rest, bitmap);
            return bitmap;
        }

        if ((flags & 0x10) != 0)
        {
            throw new ImageException(ImageFaultKind.Unsupported, ImagingMessages.FilterNotSupported("JBIG2Decode, extended template"));
        }

        var region = new GenericRegion(template, GenericRegion.ReadAdaptive(reader, template));
        region.Decode(new ArithmeticDecoder(reader.Rest), bitmap, (flags & 8) != 0);
        return bitmap;
    }

    /// <summary>Reads a region that is like another.</summary>
    /// <param name="reader">The segment's data.</param>
    /// <param name="info">Where it is.</param>
    /// <param name="other">The other.</param>
    public Bitmap ReadRefinement(BitReader reader, RegionInfo info, Bitmap other)
    {
        var flags = reader.Byte();
        var template = flags & 1;
        var bitmap = work.Bitmap(info.Width, info.Height);
        new RefinementRegion(template, RefinementRegion.ReadAdaptive(reader, template))
            .Decode(new ArithmeticDecoder(reader.Rest), bitmap, other, 0, 0, (flags & 2) != 0);
        return bitmap;
    }

    /// <summary>Reads a region of patterns.</summary>
    /// <param name="reader">The segment's data.</param>
    /// <param name="info">Where it is.</param>
    /// <param name="patterns">The patterns.</param>
    public Bitmap ReadHalftone(BitReader reader, RegionInfo info, IReadOnlyList<Bitmap> patterns)
    {
        var bitmap = work.Bitmap(info.Width, info.Height);
        new HalftoneRegion(patterns, work).Read(reader, bitmap);
        return bitmap;
    }

    /// <summary>Reads a region of symbols.</summary>
    /// <param name="reader">The segment's data.</param>
    /// <param name="info">Where it is.</param>
    /// <param name="symbols">The symbols.</param>
    /// <param name="own">The tables that the stream states for it.</param>
    public Bitmap ReadText(BitReader reader, RegionInfo info, IReadOnlyList<Bitmap> symbols, Queue<HuffmanTable> own)
    {
        var flags = reader.Short();
        var (isHuffman, isRefined, template) = ((flags & 1) != 0, (flags & 2) != 0, flags >> 15);
        var tables = isHuffman ? TextTables.Of(reader.Short(), own) : null;
        var places = RefinementRegion.ReadAdaptive(reader, isRefined ? template : 1);
        var offset = (flags >> 10) & 31;
        var region = new TextRegion
        {
            Count = (int)Math.Min(reader.Long(), int.MaxValue),
            StripBits = (flags >> 2) & 3,
            Corner = (flags >> 4) & 3,
            IsTransposed = (flags & 0x40) != 0,
            Combination = (Combination)((flags >> 7) & 3),
            Offset = offset >= 16 ? offset - 32 : offset,
            Refinement = isRefined ? new RefinementRegion(template, places) : null,
        };
        var bitmap = work.Bitmap(info.Width, info.Height);
        bitmap.Pixels.AsSpan().Fill((byte)((flags >> 9) & 1));
        TextCoding coding = tables is not null
            ? new HuffmanText(reader, tables, ReadSymbolCodes(reader, symbols.Count))
            : new ArithmeticText(new ArithmeticDecoder(reader.Rest), Dictionaries.BitsOf(symbols.Count));
        region.Decode(coding, symbols, bitmap, work);
        return bitmap;
    }

    private static HuffmanTable ReadSymbolCodes(BitReader reader, int count)
    {
        var lengths = new HuffmanTable(
            Enumerable.Range(0, LengthCodes).Select(code => new HuffmanTable.Line(code, (int)reader.Bits(4), 0)).ToList());
        var codes = new List<HuffmanTable.Line>();
        while (codes.Count < count)
        {
            var code = lengths.Next(reader) ?? throw Work.Damaged();
            var (length, times) = code switch
            {
                < RepeatsLast => (code, 1),
                RepeatsLast when codes.Count > 0 => (codes[^1].Length, (int)reader.Bits(2) + 3),
                RepeatsFewZeros => (0, (int)reader.Bits(3) + 3),
                > RepeatsFewZeros => (0, (int)reader.Bits(7) + 11),
                _ => throw Work.Damaged(),
            };
            for (var i = 0; i < times; i++)
            {
                codes.Add(new HuffmanTable.Line(codes.Count, length, 0));
            }
        }

        reader.Align();
        return codes.Count == count ? new HuffmanTable(codes) : throw Work.Damaged();
    }
}
