using ReportExtractor.Imaging;

namespace ReportExtractor.Ocr.Glyphs;

/// <summary>Reads a line of glyphs: of all ways to join its pieces, the one that the net finds likeliest. Thread-safe.</summary>
/// <param name="net">The net.</param>
internal sealed class GlyphReader(GlyphNet net)
{
    /// <summary>The most pieces of a glyph: 无 of a bad print falls into as many.</summary>
    private const int MostPieces = 4;

    /// <summary>A line with more pieces is no figure.</summary>
    private const int LongestLine = 60;

    /// <summary>The widest glyph that is joined from pieces, in line heights.</summary>
    private const double WidestJoined = 1.3;

    /// <summary>The widest gap within a glyph, in line heights.</summary>
    private const double WidestGap = 0.2;

    /// <summary>Reads a line.</summary>
    /// <param name="crop">The line.</param>
    /// <returns>What it says; null if there is too much of it for a figure.</returns>
    public GlyphReading? Read(InkCrop crop)
    {
        var cut = Segmentation.Of(crop);
        if (cut.Pieces.Count > LongestLine)
        {
            return null;
        }

        var activations = new NetActivations();
        var best = new (double Score, int From, ReadGlyph Glyph)[cut.Pieces.Count + 1];
        for (var end = 1; end < best.Length; end++)
        {
            best[end].Score = double.NegativeInfinity;
            foreach (var start in StartsOf(cut, end))
            {
                var glyph = Name(cut, start, end, activations);
                var score = best[start].Score + Math.Log(Math.Max(glyph.Confidence, double.Epsilon));
                if (score > best[end].Score)
                {
                    best[end] = (score, start, glyph);
                }
            }
        }

        var glyphs = new List<ReadGlyph>();
        for (var end = cut.Pieces.Count; end > 0; end = best[end].From)
        {
            glyphs.Insert(0, best[end].Glyph);
        }

        return new GlyphReading(glyphs, cut.FaintInk);
    }

    /// <summary>Where a glyph may begin that ends at a piece.</summary>
    public static IEnumerable<int> StartsOf(Segmentation cut, int end)
    {
        var pieces = cut.Pieces;
        yield return end - 1;
        for (var start = end - 2; start >= Math.Max(0, end - MostPieces); start--)
        {
            if (pieces[end - 1].Right - pieces[start].Left > WidestJoined * cut.Line.Height
                || pieces[start + 1].Left - pieces[start].Right > WidestGap * cut.Line.Height)
            {
                yield break;
            }

            yield return start;
        }
    }

    /// <summary>The box of some pieces in a row.</summary>
    public static PixelBox BoxOf(Segmentation cut, int start, int end) =>
        Enumerable.Range(start, end - start).Select(index => cut.Pieces[index]).Aggregate((sum, piece) => sum.Union(piece));

    /// <summary>The slope of the line through all ink, by least squares of the columns over the rows.</summary>
    private static double LeanOf(InkCrop crop, PixelBox box)
    {
        var (sum, x1, y1, xy, yy) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var y = box.Top; y < box.Bottom; y++)
        {
            for (var x = box.Left; x < box.Right; x++)
            {
                var ink = crop.Ink[(y * crop.Width) + x];
                sum += ink;
                x1 += ink * x;
                y1 += ink * y;
                xy += ink * x * y;
                yy += ink * y * y;
            }
        }

        var spread = yy - (y1 * y1 / Math.Max(sum, 1e-6));
        return spread <= 0 ? 0 : -(xy - (x1 * y1 / sum)) / spread;
    }

    private ReadGlyph Name(Segmentation cut, int start, int end, NetActivations activations)
    {
        var box = BoxOf(cut, start, end);
        var classes = net.Run(GlyphInputs.Of(cut, box), activations);
        var best = 0;
        for (var i = 1; i < GlyphClass.Count; i++)
        {
            best = classes[i] > classes[best] ? i : best;
        }

        return new ReadGlyph(GlyphClass.Characters[best], classes[best], classes[GlyphClass.Debris] > classes[best], box)
        {
            Lean = LeanOf(cut.Crop, box),
        };
    }
}
