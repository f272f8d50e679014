namespace ReportExtractor.Parsing.Labels;

/// <summary>
/// How many characters differ between two short texts (Levenshtein). <see cref="Similarity"/> asks whether a text may be a label that was
/// broken or ran into others; this asks which of several headers a whole one is, with characters misread.
/// </summary>
internal static class EditDistance
{
    /// <summary>The part of the characters that two texts have in common, in the same order: from 0 to 1.</summary>
    /// <param name="one">A text.</param>
    /// <param name="other">Another text.</param>
    public static double Likeness(string one, string other) =>
        1 - ((double)Of(one, other) / Math.Max(1, Math.Max(one.Length, other.Length)));

    private static int Of(string one, string other)
    {
        // row[i]: the distance of the first i characters of one from those of other so far.
        var row = Enumerable.Range(0, one.Length + 1).ToArray();
        foreach (var c in other)
        {
            var diagonal = row[0]++;
            for (var i = 1; i <= one.Length; i++)
            {
                var replaced = diagonal + (one[i - 1] == c ? 0 : 1);
                diagonal = row[i];
                row[i] = Math.Min(replaced, Math.Min(row[i], row[i - 1]) + 1);
            }
        }

        return row[one.Length];
    }
}
