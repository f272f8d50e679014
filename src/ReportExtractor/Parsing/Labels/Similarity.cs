namespace ReportExtractor.Parsing.Labels;

/// <summary>How similar a text is to a label of the form, from 0 to 1.</summary>
/// <remarks>
/// An edit distance in which the two ends count less than the middle, because labels are broken and cut at their ends: text in front of
/// the label costs little (a group's name, or a header that ran into it), and a missing tail costs half.
/// </remarks>
internal static class Similarity
{
    /// <summary>At least this similar, a text may be the label: two characters of five may be wrong.</summary>
    public const double Least = 0.6;

    /// <summary>At least this similar, a text certainly is the label: one character of five may be wrong.</summary>
    public const double Certain = 0.78;

    // Costs in tenths of a character. They were set by hand on real reports and are held by the measured corpora.

    /// <summary>A character that is another one: the unit.</summary>
    private const int Wrong = 10;

    /// <summary>A character of the label that is lost inside: as much, since either may be another label.</summary>
    private const int Lost = 10;

    /// <summary>A character lost in front: less, as the first line of a broken label may be far away.</summary>
    private const int LostHead = 7;

    /// <summary>A character lost at the end: half, as narrow columns and short lines cut labels off there.</summary>
    private const int LostTail = 5;

    /// <summary>A character added inside: less than a wrong one, since nothing of the label is missing.</summary>
    private const int Extra = 7;

    /// <summary>A character added in front: almost nothing, as a group's name or a header often runs into a label.</summary>
    private const int ExtraFront = 1;

    /// <summary>The most that characters added in front cost: the length of a group's name makes no difference.</summary>
    private const int ExtraFrontAtMost = 12;

    /// <summary>A character added behind: more than in front, since labels end where their numbers begin.</summary>
    private const int ExtraBehind = 3;

    /// <summary>Text further than this in front of a label is ignored. A group's name and a label have fewer characters.</summary>
    private const int LongestText = 80;

    /// <summary>Compares a text with a label.</summary>
    /// <param name="text">The text found.</param>
    /// <param name="label">The label of the form.</param>
    public static double Of(ReadOnlySpan<char> text, ReadOnlySpan<char> label)
    {
        if (text.SequenceEqual(label))
        {
            return 1;
        }

        if (text.IsEmpty || label.IsEmpty)
        {
            return 0;
        }

        if (LabelWords.HasLetter(label))
        {
            return WordSimilarity.Of(text, label);
        }

        if (LabelWords.HasLetter(text))
        {
            return Of(LabelWords.WithoutLetters(text), label);
        }

        if (text.Length > LongestText)
        {
            text = text[^LongestText..];
        }

        return SharesEnough(text, label) ? 1 - ((double)Cost(text, label) / (Wrong * label.Length)) : 0;
    }

    /// <summary>
    /// A quick test: without a third of the label's characters, and two at least, no alignment reaches <see cref="Least"/>.
    /// </summary>
    private static bool SharesEnough(ReadOnlySpan<char> text, ReadOnlySpan<char> label)
    {
        var shared = 0;
        foreach (var c in label)
        {
            if (text.IndexOf(c) >= 0)
            {
                shared++;
            }
        }

        return shared >= 2 && shared * 3 >= label.Length;
    }

    private static int Cost(ReadOnlySpan<char> text, ReadOnlySpan<char> label)
    {
        // previous[i]: the least cost of label[..j] against text[..i].
        Span<int> previous = stackalloc int[text.Length + 1];
        Span<int> current = stackalloc int[text.Length + 1];
        for (var i = 0; i <= text.Length; i++)
        {
            previous[i] = Math.Min(i * ExtraFront, ExtraFrontAtMost);
        }

        var best = int.MaxValue;
        for (var j = 1; j <= label.Length; j++)
        {
            var remaining = label.Length - j;
            current[0] = j * LostHead;
            for (var i = 1; i <= text.Length; i++)
            {
                var here = previous[i - 1] + (text[i - 1] == label[j - 1] ? 0 : Wrong);
                here = Math.Min(here, previous[i] + Lost);
                here = Math.Min(here, current[i - 1] + Extra);
                here = Math.Min(here, (j * LostHead) + Math.Min(i * ExtraFront, ExtraFrontAtMost));
                current[i] = here;
            }

            // The text ends here, and the label continues.
            best = Math.Min(best, current[text.Length] + (remaining * LostTail));
            var swap = previous;
            previous = current;
            current = swap;
        }

        for (var i = 0; i < text.Length; i++)
        {
            best = Math.Min(best, previous[i] + ((text.Length - i) * ExtraBehind));
        }

        return best;
    }
}
