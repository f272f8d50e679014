namespace ReportExtractor.Readers.Pdf.Preformatted;

/// <summary>The tab stops of a printed text: at equal distances from each other.</summary>
/// <param name="Left">The left edge of the text, in points.</param>
/// <param name="Distance">The distance between two stops, in points; 0 if the text has no tabs.</param>
internal readonly record struct TabStops(double Left, double Distance)
{
    /// <summary>
    /// The widest gap between letters that touch, as a multiple of their size: word processors leave a fifth or a quarter between Chinese
    /// and Latin letters.
    /// </summary>
    public const double Touch = 0.35;

    /// <summary>The largest distance of a letter from its stop, in points: rounding in the file.</summary>
    private const double Exact = 0.75;

    /// <summary>The least number of words that must be at stops: with fewer, they may be there by chance.</summary>
    private const int LeastWords = 20;

    /// <summary>The distances that word processors set, in points: 1.25 and 0.74 cm, 0.5 inch, and two letters of 10.5 points.</summary>
    private static readonly double[] Usual = [35.43, 36, 20.98, 21];

    /// <summary>Finds the stops of a text, or gives null if its words are set by something other than blanks and tabs.</summary>
    /// <param name="left">The left edge of the text.</param>
    /// <param name="words">The left edges of the words with a gap in front of them.</param>
    public static TabStops? Of(double left, IReadOnlyList<double> words)
    {
        if (words.Count == 0)
        {
            return new TabStops(left, 0);
        }

        foreach (var distance in words.Count >= LeastWords ? Usual : [])
        {
            var stops = new TabStops(left, distance);
            if (words.All(stops.IsAtStop))
            {
                return stops;
            }
        }

        return null;
    }

    /// <summary>The number of tabs between two letters.</summary>
    /// <param name="end">The right edge of the first letter.</param>
    /// <param name="next">The left edge of the second one.</param>
    /// <param name="size">Its size.</param>
    public int Between(double end, double next, double size)
    {
        if (Distance == 0 || (next - end <= Touch * size && !IsTab(next, next - end, size)))
        {
            return 0;
        }

        return Math.Max(1, (int)Math.Round((next - Left) / Distance) - (int)Math.Floor((end - Left + Exact) / Distance));
    }

    /// <summary>True for a letter at a stop with a narrow gap in front of it that is not the gap between scripts.</summary>
    private bool IsTab(double next, double gap, double size)
    {
        const double betweenScripts = 0.2;
        const double same = 0.03;
        return gap > same * size && Math.Abs(gap - (betweenScripts * size)) > same * size && IsAtStop(next);
    }

    private bool IsAtStop(double place) =>
        Math.Abs(((place - Left) / Distance) - Math.Round((place - Left) / Distance)) * Distance <= Exact;
}
