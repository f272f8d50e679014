using ReportExtractor.Imaging;

namespace ReportExtractor.Ocr.Glyphs;

/// <summary>The pieces that a line of glyphs is cut into: a glyph is one of them, or several in a row.</summary>
/// <param name="Crop">The line, without dust.</param>
/// <param name="Pieces">The boxes of the pieces, from the left.</param>
/// <param name="Line">The box of all ink of the line.</param>
/// <param name="FaintInk">True if there is ink that is too faint for a piece.</param>
internal sealed record Segmentation(InkCrop Crop, IReadOnlyList<PixelBox> Pieces, PixelBox Line, bool FaintInk)
{
    /// <summary>What belongs to a piece once a part of it is <see cref="Dark"/>.</summary>
    private const float Faint = 0.28f;

    /// <summary>What makes a piece.</summary>
    private const float Dark = 0.5f;

    /// <summary>Digits are about half as wide as high; wider pieces may be several that touch.</summary>
    private const double WidestDigit = 0.72;

    /// <summary>Where digits touch, there is less ink than this share of the piece's mean.</summary>
    private const double CutShare = 0.8;

    /// <summary>The least part of a digit, in line heights: a 1 with the air around it.</summary>
    private const double NarrowestPart = 0.16;

    /// <summary>Cuts a line.</summary>
    /// <param name="line">The line.</param>
    public static Segmentation Of(InkCrop line)
    {
        var crop = Specks.RemoveFrom(line);
        var runs = new List<(int Left, int Right)>();
        var faint = false;
        for (var x = 0; x < crop.Width; x++)
        {
            var (left, most) = (x, 0f);
            while (x < crop.Width && crop.DarkestOf(x) is var darkest && darkest >= Faint)
            {
                most = Math.Max(most, darkest);
                x++;
            }

            if (most >= Dark)
            {
                runs.Add((left, x));
            }
            else
            {
                // A column alone is noise.
                faint |= x - left > 1;
            }
        }

        var boxes = runs.ConvertAll(run => crop.BoxOf(run.Left, run.Right, Faint));
        var all = boxes.Count == 0 ? default : boxes.Aggregate((sum, box) => sum.Union(box));
        return new Segmentation(crop, [.. boxes.SelectMany(box => Cut(crop, box, all.Height))], all, faint);
    }

    /// <summary>Cuts what is too wide for a digit where it has the least ink.</summary>
    private static IEnumerable<PixelBox> Cut(InkCrop crop, PixelBox box, int height)
    {
        var part = Math.Max(2, (int)(NarrowestPart * height));
        if (box.Width <= WidestDigit * height || box.Width < 2 * part)
        {
            return [box];
        }

        var sums = Enumerable.Range(box.Left, box.Width).Select(x => SumOf(crop, x)).ToArray();
        var mean = sums.Average();
        var cuts = new List<int> { 0 };
        for (var x = part; x <= sums.Length - part; x++)
        {
            var around = sums.AsSpan(x - part, Math.Min(sums.Length, x + part + 1) - (x - part));
            if (sums[x] < mean * CutShare && sums[x] <= Min(around) && x - cuts[^1] >= part)
            {
                cuts.Add(x);
            }
        }

        cuts.Add(sums.Length);
        return cuts.Zip(cuts.Skip(1), (from, to) => crop.BoxOf(box.Left + from, box.Left + to, Faint)).Where(piece => !piece.IsEmpty);
    }

    private static float SumOf(InkCrop crop, int x)
    {
        var sum = 0f;
        for (var at = x; at < crop.Ink.Length; at += crop.Width)
        {
            sum += crop.Ink[at];
        }

        return sum;
    }

    private static float Min(ReadOnlySpan<float> values)
    {
        var least = float.MaxValue;
        foreach (var value in values)
        {
            least = Math.Min(least, value);
        }

        return least;
    }
}
