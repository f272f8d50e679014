using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Imaging.Decoding.Jbig2.Pixels;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

/// <summary>Symbols whose numbers are coded by tables, and whose pixels are packed as by a fax machine.</summary>
/// <param name="reader">The stream.</param>
/// <param name="tables">The tables of heights, widths, sizes of pictures and numbers of parts.</param>
/// <param name="refinement">Decodes the pixels of symbols that are like others; null if none is.</param>
/// <param name="total">The number of all symbols.</param>
/// <param name="symbolBits">Bits of a symbol's number.</param>
/// <param name="work">The bounds.</param>
internal sealed class HuffmanSymbols(
    BitReader reader, SymbolTables tables, RefinementRegion? refinement, int total, int symbolBits, Work work) : SymbolCoding
{
    private readonly HuffmanTable _runs = StandardTables.Table(1);
    private readonly HuffmanTable _sizes = StandardTables.Table(1);
    private readonly HuffmanTable _changes = StandardTables.Table(15);

    /// <inheritdoc/>
    public override int ExportRun() => Number(_runs);

    /// <inheritdoc/>
    protected override int HigherBy() => Number(tables.Height);

    /// <inheritdoc/>
    protected override int? WiderBy() => tables.Width.Next(reader);

    /// <inheritdoc/>
    protected override Bitmap? Read(List<Bitmap> symbols, int width, int height)
    {
        if (refinement is null)
        {
            return null;
        }

        var bitmap = work.Bitmap(width, height);
        var count = Number(tables.Count);
        if (count == 1)
        {
            RefineOne(symbols, bitmap, refinement);
            return bitmap;
        }

        var codes = new HuffmanTable(Enumerable.Range(0, total).Select(number => new HuffmanTable.Line(number, symbolBits, 0)));
        new TextRegion { Count = Work.Symbols(count), Refinement = refinement }
            .Decode(new HuffmanText(reader, TextTables.OfDictionary(), codes), symbols, bitmap, work);
        return bitmap;
    }

    /// <inheritdoc/>
    protected override void ReadTogether(List<Bitmap> symbols, List<int> widths, int height)
    {
        var size = Number(tables.Size);
        reader.Align();
        var together = work.Bitmap(widths.Sum(width => (long)width), height);
        if (size == 0)
        {
            FaxBitmap.Spread(reader.Take((long)FaxBitmap.StrideOf(together) * height).Span, together);
        }
        else
        {
            FaxBitmap.Unpack(reader.Take(size), together);
        }

        var left = 0;
        foreach (var width in widths)
        {
            symbols.Add(together.Part(left, 0, width, height));
            left += width;
        }
    }

    private void RefineOne(List<Bitmap> symbols, Bitmap bitmap, RefinementRegion how)
    {
        var number = (int)reader.Bits(symbolBits);
        var (x, y, size) = (Number(_changes), Number(_changes), Number(_sizes));
        reader.Align();
        var symbol = number < symbols.Count ? symbols[number] : throw Work.Damaged();
        how.Decode(new ArithmeticDecoder(reader.Take(size)), bitmap, symbol, x, y);
    }

    private int Number(HuffmanTable table) => table.Next(reader) ?? throw Work.Damaged();
}
