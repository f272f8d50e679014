using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Imaging.Decoding.Jbig2.Pixels;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

/// <summary>Symbols that are coded by the probabilities of their contexts.</summary>
/// <param name="decoder">The decoder.</param>
/// <param name="isRefined">True if symbols are made of others.</param>
/// <param name="generic">Decodes the pixels of new symbols.</param>
/// <param name="refinement">Decodes the pixels of symbols that are like others.</param>
/// <param name="symbolBits">Bits of a symbol's number.</param>
/// <param name="work">The bounds.</param>
internal sealed class ArithmeticSymbols(
    ArithmeticDecoder decoder, bool isRefined, GenericRegion generic, RefinementRegion refinement, int symbolBits, Work work) : SymbolCoding
{
    private readonly IntegerContexts _height = new();
    private readonly IntegerContexts _width = new();
    private readonly IntegerContexts _export = new();
    private readonly IntegerContexts _count = new();
    private readonly ArithmeticText _text = new(decoder, symbolBits);

    /// <inheritdoc/>
    public override int ExportRun() => Number(_export);

    /// <inheritdoc/>
    protected override int HigherBy() => Number(_height);

    /// <inheritdoc/>
    protected override int? WiderBy() => _width.Read(decoder);

    /// <inheritdoc/>
    protected override Bitmap? Read(List<Bitmap> symbols, int width, int height)
    {
        var bitmap = work.Bitmap(width, height);
        if (!isRefined)
        {
            generic.Decode(decoder, bitmap);
        }
        else if (Number(_count) is var count && count == 1)
        {
            _text.RefineOne(symbols, bitmap, refinement);
        }
        else
        {
            new TextRegion { Count = Work.Symbols(count), Refinement = refinement }.Decode(_text, symbols, bitmap, work);
        }

        return bitmap;
    }

    /// <inheritdoc/>
    protected override void ReadTogether(List<Bitmap> symbols, List<int> widths, int height) => throw Work.Damaged();

    private int Number(IntegerContexts contexts) => contexts.Read(decoder) ?? throw Work.Damaged();
}
