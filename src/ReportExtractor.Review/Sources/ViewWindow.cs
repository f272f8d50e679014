namespace ReportExtractor.Review.Sources;

/// <summary>Which parts of a long source the page holds: those with figures, and what is nearest to them.</summary>
internal static class ViewWindow
{
    /// <summary>
    /// The most characters of one source. A report has some ten thousand; a yearbook with a report would make the page as heavy as ten
    /// reports.
    /// </summary>
    public const int MostCharacters = 120_000;

    /// <summary>Chooses the parts.</summary>
    /// <param name="weights">The number of characters of each part.</param>
    /// <param name="isMarked">Whether a part has a figure or a number that is to be seen.</param>
    /// <returns>Whether each part is kept.</returns>
    public static bool[] Choose(IReadOnlyList<int> weights, Func<int, bool> isMarked)
    {
        var kept = new bool[weights.Count];
        if (weights.Sum(weight => (long)weight) <= MostCharacters)
        {
            Array.Fill(kept, true);
            return kept;
        }

        var distances = DistancesToMarked(weights.Count, isMarked);
        var left = (long)MostCharacters;
        foreach (var part in Enumerable.Range(0, weights.Count).OrderBy(part => distances[part]).ThenBy(part => part))
        {
            left -= weights[part];
            if (left < 0)
            {
                break;
            }

            kept[part] = true;
        }

        return kept;
    }

    private static int[] DistancesToMarked(int count, Func<int, bool> isMarked)
    {
        var distances = new int[count];
        var last = -count;
        for (var i = 0; i < count; i++)
        {
            last = isMarked(i) ? i : last;
            distances[i] = i - last;
        }

        var next = 2 * count;
        for (var i = count - 1; i >= 0; i--)
        {
            next = isMarked(i) ? i : next;
            distances[i] = Math.Min(distances[i], next - i);
        }

        return distances;
    }
}
