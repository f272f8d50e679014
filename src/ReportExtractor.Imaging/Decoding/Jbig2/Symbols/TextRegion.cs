using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Imaging.Decoding.Jbig2.Pixels;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

/// <summary>Decodes pictures that are made of symbols (ITU-T T.88 §6.4).</summary>
internal sealed record TextRegion
{
    /// <summary>Which corner of a symbol its place is.</summary>
    private const int BottomLeft = 0;
    private const int TopLeft = 1;
    private const int BottomRight = 2;
    private const int TopRight = 3;

    /// <summary>The number of symbols that are painted.</summary>
    public required int Count { get; init; }

    /// <summary>The bits of the strips' height.</summary>
    public int StripBits { get; init; }

    /// <summary>The corner of a symbol that is placed.</summary>
    public int Corner { get; init; } = TopLeft;

    /// <summary>True if the text runs down.</summary>
    public bool IsTransposed { get; init; }

    /// <summary>How symbols are painted.</summary>
    public Combination Combination { get; init; }

    /// <summary>What is added to each step along.</summary>
    public int Offset { get; init; }

    /// <summary>Decodes symbols that are like others; null if none is.</summary>
    public RefinementRegion? Refinement { get; init; }

    /// <summary>Decodes a picture.</summary>
    /// <param name="coding">The numbers.</param>
    /// <param name="symbols">The symbols.</param>
    /// <param name="bitmap">The picture.</param>
    /// <param name="work">The bounds.</param>
    public void Decode(TextCoding coding, IReadOnlyList<Bitmap> symbols, Bitmap bitmap, Work work)
    {
        var strips = 1 << StripBits;
        var top = -(long)coding.StripDown() * strips;
        var (done, first) = (0, 0L);
        while (done < Count)
        {
            top += (long)coding.StripDown() * strips;
            first += coding.FirstAlong();
            var along = first;
            while (true)
            {
                if (done >= Count)
                {
                    // The end of the strip is coded, but nothing follows it.
                    break;
                }

                var down = top + (StripBits == 0 ? 0 : coding.Down(StripBits));
                var number = coding.Symbol();
                var symbol = number < symbols.Count ? symbols[number] : throw Work.Damaged();
                if (Refinement is not null && coding.IsRefined())
                {
                    symbol = coding.Refine(symbol, Refinement, work);
                }

                work.Spend((long)symbol.Width * symbol.Height);
                along = Paint(symbol, along, down, bitmap);
                done++;
                if (coding.NextAlong() is not { } step)
                {
                    break;
                }

                along += step + Offset;
            }
        }
    }

    /// <summary>Paints a symbol.</summary>
    /// <returns>Where along the strip it ends.</returns>
    private long Paint(Bitmap symbol, long along, long down, Bitmap bitmap)
    {
        var length = (IsTransposed ? symbol.Height : symbol.Width) - 1;
        var isEnd = IsTransposed ? Corner is BottomLeft or BottomRight : Corner is TopRight or BottomRight;
        along += isEnd ? length : 0;
        var (x, y) = IsTransposed ? (down, along) : (along, down);
        x -= Corner is TopRight or BottomRight ? symbol.Width - 1 : 0;
        y -= Corner is BottomLeft or BottomRight ? symbol.Height - 1 : 0;
        if (Math.Abs(x) < int.MaxValue / 2 && Math.Abs(y) < int.MaxValue / 2)
        {
            bitmap.Paint(symbol, (int)x, (int)y, Combination);
        }

        return along + (isEnd ? 0 : length);
    }
}
