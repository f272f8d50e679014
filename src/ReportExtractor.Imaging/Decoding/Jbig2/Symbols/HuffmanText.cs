using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Imaging.Decoding.Jbig2.Pixels;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

/// <summary>The numbers of text regions, coded by tables.</summary>
/// <param name="reader">The stream.</param>
/// <param name="tables">The tables.</param>
/// <param name="symbols">The codes of the symbols.</param>
internal sealed class HuffmanText(BitReader reader, TextTables tables, HuffmanTable symbols) : TextCoding
{
    /// <inheritdoc/>
    public override int StripDown() => Read(tables.StripDown);

    /// <inheritdoc/>
    public override int FirstAlong() => Read(tables.First);

    /// <inheritdoc/>
    public override int? NextAlong() => tables.Next.Next(reader);

    /// <inheritdoc/>
    public override int Down(int bits) => (int)reader.Bits(bits);

    /// <inheritdoc/>
    public override int Symbol() => Read(symbols);

    /// <inheritdoc/>
    public override bool IsRefined() => reader.Bits(1) != 0;

    /// <inheritdoc/>
    public override Bitmap Refine(Bitmap symbol, RefinementRegion refinement, Work work)
    {
        var change = (Read(tables.Width), Read(tables.Height), Read(tables.X), Read(tables.Y));
        var size = Read(tables.Size);
        reader.Align();
        return Refine(symbol, change, refinement, new ArithmeticDecoder(reader.Take(size)), work);
    }

    private int Read(HuffmanTable table) => table.Next(reader) ?? throw Work.Damaged();
}
