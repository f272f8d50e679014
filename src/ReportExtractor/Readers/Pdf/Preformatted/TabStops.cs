namespace ReportExtractor.Readers.Pdf.Preformatted;

/// <summary>Where the tabs of a printed text lead to: stops at one distance from each other.</summary>
/// <param name="Left">The left edge of the text, in points.</param>
/// <param name="Distance">From stop to stop, in points; 0 where the text has no tabs.</param>
internal readonly record struct TabStops(double Left, double Distance)
{
    /// <summary>Letters that follow each other touch, up to so many parts of their size: between Chinese and Latin ones word processors leave a fifth or a quarter.</summary>
    public const double Touch = 0.35;

    /// <summary>A letter stands at its stop up to so many points.</summary>
    private const double Exact = 0.75;

    /// <summary>So many words must stand at stops before they are stops.</summary>
    private const int LeastWords = 20;

    /// <summary>The distances that word processors set, in points: 1.25 and 0.74 cm, 0.5 inch, and two letters of 10.5 points.</summary>
    private static readonly double[] Usual = [35.43, 36, 20.98, 21];

    /// <summary>Finds the stops of a text, or gives null where its words are set by something other than blanks and tabs.</summary>
    /// <param name="left">The left edge of the text.</param>
    /// <param name="words">Where those words begin that do not touch what stands in front of them.</param>
    public static TabStops? Of(double left, IReadOnlyList<double> words)
    {
        if (words.Count == 0)
        {
            return new TabStops(left, 0);
        }

        foreach (var distance in words.Count >= LeastWords ? Usual : [])
        {
            if (words.All(word => Math.Abs(((word - left) / distance) - Math.Round((word - left) / distance)) * distance <= Exact))
            {
                return new TabStops(left, distance);
            }
        }

        return null;
    }

    /// <summary>How many tabs lead from the end of a letter to the next one.</summary>
    /// <param name="end">Where the one ends.</param>
    /// <param name="next">Where the next begins.</param>
    /// <param name="size">Its size.</param>
    public int Between(double end, double next, double size) =>
        Distance == 0 || (next - end <= Touch * size && !IsAtStop(next, next - end, size)) ? 0 : Math.Max(1, (int)Math.Round((next - Left) / Distance) - (int)Math.Floor((end - Left + Exact) / Distance));

    /// <summary>A letter at a stop, so near behind another that the gap could be the one between scripts, but for its width.</summary>
    private bool IsAtStop(double next, double gap, double size)
    {
        const double betweenScripts = 0.2;
        const double same = 0.03;
        return gap > same * size && Math.Abs(gap - (betweenScripts * size)) > same * size
            && Math.Abs(((next - Left) / Distance) - Math.Round((next - Left) / Distance)) * Distance <= Exact;
    }
}
