namespace ReportExtractor.Ocr.Glyphs;

/// <summary>Takes the dust out of a crop: what is inked together and smaller than any point or dash.</summary>
internal static class Specks
{
    /// <summary>The side of dust in inches: a point of 8 pt type is twice as wide.</summary>
    private const double DustSide = 0.0075;

    /// <summary>What counts as inked.</summary>
    private const float Inked = 0.3f;

    /// <summary>The crop without its dust.</summary>
    /// <param name="crop">The crop.</param>
    public static InkCrop RemoveFrom(InkCrop crop)
    {
        var dust = Math.Max(1.5, DustSide * crop.Dpi * DustSide * crop.Dpi);
        var ink = (float[])crop.Ink.Clone();
        var seen = new bool[ink.Length];
        var piece = new List<int>();
        for (var start = 0; start < ink.Length; start++)
        {
            if (!seen[start] && ink[start] >= Inked)
            {
                Collect(crop, start, seen, piece);
                if (piece.Sum(at => crop.Ink[at]) < dust)
                {
                    piece.ForEach(at => ink[at] = 0);
                }
            }
        }

        return crop with { Ink = ink };
    }

    /// <summary>Collects the pixels that are inked together with one, corners included.</summary>
    private static void Collect(InkCrop crop, int start, bool[] seen, List<int> piece)
    {
        piece.Clear();
        piece.Add(start);
        seen[start] = true;
        for (var next = 0; next < piece.Count; next++)
        {
            var (y, x) = Math.DivRem(piece[next], crop.Width);
            for (var i = 0; i < 9; i++)
            {
                var (ny, nx) = (y + (i / 3) - 1, x + (i % 3) - 1);
                var at = (ny * crop.Width) + nx;
                if ((uint)ny < (uint)crop.Height && (uint)nx < (uint)crop.Width && !seen[at] && crop.Ink[at] >= Inked)
                {
                    seen[at] = true;
                    piece.Add(at);
                }
            }
        }
    }
}
