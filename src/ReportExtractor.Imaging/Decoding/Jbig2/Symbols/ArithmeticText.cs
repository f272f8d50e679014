using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Imaging.Decoding.Jbig2.Pixels;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

/// <summary>The numbers of text regions, coded by the probabilities of their contexts.</summary>
/// <param name="decoder">The decoder.</param>
/// <param name="symbolBits">Bits of a symbol's number.</param>
internal sealed class ArithmeticText(ArithmeticDecoder decoder, int symbolBits) : TextCoding
{
    private readonly IntegerContexts _stripDown = new();
    private readonly IntegerContexts _first = new();
    private readonly IntegerContexts _next = new();
    private readonly IntegerContexts _down = new();
    private readonly IntegerContexts _isRefined = new();
    private readonly IntegerContexts _width = new();
    private readonly IntegerContexts _height = new();
    private readonly IntegerContexts _x = new();
    private readonly IntegerContexts _y = new();
    private readonly byte[] _symbols = new byte[1 << (symbolBits + 1)];

    /// <inheritdoc/>
    public override int StripDown() => Read(_stripDown);

    /// <inheritdoc/>
    public override int FirstAlong() => Read(_first);

    /// <inheritdoc/>
    public override int? NextAlong() => _next.Read(decoder);

    /// <inheritdoc/>
    public override int Down(int bits) => Read(_down);

    /// <inheritdoc/>
    public override int Symbol()
    {
        var before = 1;
        for (var i = 0; i < symbolBits; i++)
        {
            before = (before << 1) | decoder.Bit(_symbols, before);
        }

        return before - (1 << symbolBits);
    }

    /// <inheritdoc/>
    public override bool IsRefined() => Read(_isRefined) != 0;

    /// <inheritdoc/>
    public override Bitmap Refine(Bitmap symbol, RefinementRegion refinement, Work work) =>
        Refine(symbol, (Read(_width), Read(_height), Read(_x), Read(_y)), refinement, decoder, work);

    /// <summary>Decodes a symbol of a given size that is like one of the others (§6.5.8.2.2).</summary>
    /// <param name="symbols">The others.</param>
    /// <param name="bitmap">The symbol, white.</param>
    /// <param name="refinement">The decoder of its pixels.</param>
    public void RefineOne(List<Bitmap> symbols, Bitmap bitmap, RefinementRegion refinement)
    {
        var number = Symbol();
        var (x, y) = (Read(_x), Read(_y));
        refinement.Decode(decoder, bitmap, number < symbols.Count ? symbols[number] : throw Work.Damaged(), x, y);
    }

    private int Read(IntegerContexts contexts) => contexts.Read(decoder) ?? throw Work.Damaged();
}
