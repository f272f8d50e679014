using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Imaging.Decoding.Jbig2.Pixels;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

/// <summary>The numbers of a text region as they are coded, one way or the other.</summary>
internal abstract class TextCoding
{
    /// <summary>How far down the next strip is.</summary>
    public abstract int StripDown();

    /// <summary>How far along the first symbol of a strip is.</summary>
    public abstract int FirstAlong();

    /// <summary>How far along the next symbol is; null at the end of the strip.</summary>
    public abstract int? NextAlong();

    /// <summary>How far down in its strip a symbol is.</summary>
    /// <param name="bits">The bits of the strips' height.</param>
    public abstract int Down(int bits);

    /// <summary>The number of a symbol.</summary>
    public abstract int Symbol();

    /// <summary>True if the symbol is like the one named, and not the same.</summary>
    public abstract bool IsRefined();

    /// <summary>Reads how a refined symbol differs, and decodes it.</summary>
    /// <param name="symbol">The symbol that it is like.</param>
    /// <param name="refinement">The decoder of its pixels.</param>
    /// <param name="work">The bounds.</param>
    public abstract Bitmap Refine(Bitmap symbol, RefinementRegion refinement, Work work);

    /// <summary>Decodes a refined symbol.</summary>
    protected static Bitmap Refine(
        Bitmap symbol, (int Width, int Height, int X, int Y) change, RefinementRegion refinement, ArithmeticDecoder decoder, Work work)
    {
        var bitmap = work.Bitmap((long)symbol.Width + change.Width, (long)symbol.Height + change.Height);
        refinement.Decode(decoder, bitmap, symbol, (change.Width >> 1) + change.X, (change.Height >> 1) + change.Y);
        return bitmap;
    }
}
