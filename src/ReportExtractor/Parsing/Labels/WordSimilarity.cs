namespace ReportExtractor.Parsing.Labels;

/// <summary>How alike a text is to a label that is made of words of letters: 1 is the same, 0 has nothing of it.</summary>
/// <remarks>
/// Letters are few, so any two labels share most of theirs: Female has all of Male, and men is nearly women. So words are compared, and
/// only words that are alike count. Words may be missing at one end of the label or be added at one end of the text, but never replaced.
/// Blanks that were lost or added make no difference.
/// </remarks>
internal static class WordSimilarity
{
    // Costs in tenths of a letter.
    private const int Wrong = 10;

    /// <summary>Words lost in front or inside. They change the meaning: readers are not adult readers.</summary>
    private const int Lost = 10;

    /// <summary>Words lost at the end, where narrow columns cut labels off.</summary>
    private const int LostTail = 5;

    /// <summary>Words added in front or behind: half a letter, as they are remarks at best.</summary>
    private const int ExtraOutside = 5;

    /// <summary>A word inside counts as this many letters at least: not and men are as weighty as longer words.</summary>
    private const int LeastInside = 4;

    /// <summary>Of shorter words none may have a wrong letter: that makes another word (boys, toys).</summary>
    private const int ShortestMended = 5;

    /// <summary>Words of this many letters may have two wrong letters.</summary>
    private const int ShortestMendedTwice = 10;

    /// <summary>A word that a narrow column cut off keeps at least this many letters.</summary>
    private const int ShortestCut = 3;

    /// <summary>More cost than any label has: no alignment.</summary>
    private const int Never = 1_000_000;

    // How many words of the text, and of the label, may agree as one: blanks are lost and added.
    private static readonly (int Text, int Label)[] Pairs = [(1, 1), (1, 2), (2, 1)];

    /// <summary>Compares.</summary>
    /// <param name="text">The text found, words marked.</param>
    /// <param name="label">The label of the form, words marked.</param>
    public static double Of(ReadOnlySpan<char> text, ReadOnlySpan<char> label)
    {
        if (text.Equals(label, StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        Span<int> textStarts = stackalloc int[text.Length + 1];
        Span<int> labelStarts = stackalloc int[label.Length + 1];
        var textWords = new Words(text, textStarts);
        var labelWords = new Words(label, labelStarts);
        var cost = Cost(textWords, labelWords);
        return cost >= Never ? 0 : Math.Max(0, 1 - ((double)cost / (Wrong * label.Length)));
    }

    /// <summary>The least cost of an alignment in which at least one word agrees, and at most one inside is lost or added.</summary>
    private static int Cost(Words text, Words label)
    {
        // By the number of words of the text and of the label up to a word that agrees: the least cost without and with a word inside.
        var whole = new int[text.Count + 1, label.Count + 1];
        var mended = new int[text.Count + 1, label.Count + 1];
        var best = Never;
        for (var i = 0; i <= text.Count; i++)
        {
            for (var j = 0; j <= label.Count; j++)
            {
                whole[i, j] = mended[i, j] = Never;
                foreach (var (words, labelWords) in Pairs)
                {
                    var (from, to) = (i - words, j - labelWords);
                    if (from >= 0 && to >= 0 && Difference(text.Slice(from, i), label.Slice(to, j), i == text.Count) is { } difference)
                    {
                        whole[i, j] = Math.Min(whole[i, j], difference + Math.Min(whole[from, to], Start(text, label, from, to)));
                        mended[i, j] = Math.Min(mended[i, j], difference + Math.Min(mended[from, to], Mended(text, label, whole, from, to)));
                    }
                }

                best = Math.Min(best, Math.Min(whole[i, j], mended[i, j]) + End(text, label, i, j));
            }
        }

        return best;
    }

    /// <summary>The cost up to a word inside that is lost or added, and no other.</summary>
    private static int Mended(Words text, Words label, int[,] whole, int i, int j)
    {
        var added = i > 0 ? whole[i - 1, j] + InsideCost(text.Slice(i - 1, i)) : Never;
        var lost = j > 0 ? whole[i, j - 1] + InsideCost(label.Slice(j - 1, j)) : Never;
        return Math.Min(added, lost);
    }

    /// <summary>The cost of words before the first that agrees: in one of the two, not in both.</summary>
    private static int Start(Words text, Words label, int i, int j) =>
        j == 0 ? ExtraOutside * text.Slice(0, i).Length : i == 0 ? Lost * label.Slice(0, j).Length : Never;

    /// <summary>The cost of words behind the last that agrees.</summary>
    private static int End(Words text, Words label, int i, int j) =>
        j == label.Count ? ExtraOutside * text.Slice(i, text.Count).Length
        : i == text.Count ? LostTail * label.Slice(j, label.Count).Length
        : Never;

    private static int InsideCost(ReadOnlySpan<char> word) => Lost * Math.Max(LeastInside, word.Length);

    /// <summary>The cost of what two words differ in; null where they are different words.</summary>
    private static int? Difference(ReadOnlySpan<char> text, ReadOnlySpan<char> label, bool endsText)
    {
        if (text.Equals(label, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        if (endsText && text.Length >= ShortestCut && label.StartsWith(text, StringComparison.OrdinalIgnoreCase))
        {
            return LostTail * (label.Length - text.Length);
        }

        var longest = Math.Max(text.Length, label.Length);
        var beginAlike = char.ToUpperInvariant(text[0]) == char.ToUpperInvariant(label[0]);
        if (longest < ShortestMended || !beginAlike || !IsOfLetters(text) || !IsOfLetters(label))
        {
            return null;
        }

        var most = longest < ShortestMendedTwice ? 1 : 2;
        var distance = Distance(text, label);
        return distance <= most ? Wrong * distance : null;
    }

    private static bool IsOfLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!LabelWords.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many letters are wrong, lost or added.</summary>
    private static int Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var isSame = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + (isSame ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[^1];
    }

    /// <summary>
    /// A text and where its words begin: runs of letters up to the next upper-case one, runs of digits, single Chinese characters.
    /// </summary>
    private readonly ref struct Words
    {
        private readonly ReadOnlySpan<char> _text;
        private readonly ReadOnlySpan<int> _starts;

        public Words(ReadOnlySpan<char> text, Span<int> starts)
        {
            var count = 0;
            for (var i = 0; i < text.Length; i++)
            {
                if (i == 0 || BeginsWord(text[i - 1], text[i]))
                {
                    starts[count++] = i;
                }
            }

            starts[count] = text.Length;
            _text = text;
            _starts = starts[..(count + 1)];
            Count = count;
        }

        public int Count { get; }

        public ReadOnlySpan<char> Slice(int from, int to) => _text[_starts[from].._starts[to]];

        private static bool BeginsWord(char before, char c) =>
            LabelWords.IsLetter(c) ? char.IsUpper(c) || !LabelWords.IsLetter(before)
            : !char.IsAsciiDigit(c) || !char.IsAsciiDigit(before);
    }
}
