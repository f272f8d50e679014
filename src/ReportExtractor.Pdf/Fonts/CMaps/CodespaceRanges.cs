namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>The codespace ranges of a CMap, which define the lengths of codes (ISO 32000-1 §9.7.6.2, §9.7.6.3).</summary>
internal sealed class CodespaceRanges
{
    /// <summary>Maximum length of a code in bytes.</summary>
    public const int LongestCode = 4;

    // Real CMaps have fewer than ten.
    private const int MaxRanges = 100;
    private const int Ambiguous = -1;

    private readonly List<(int Length, uint Low, uint High)> _ranges = [];
    private readonly int[] _lengthByFirstByte = new int[256];
    private int _shortest = LongestCode;

    /// <summary>True if there are no ranges.</summary>
    public bool IsEmpty => _ranges.Count == 0;

    /// <summary>Adds a range. Each byte of a code is between the corresponding bytes of both ends.</summary>
    /// <param name="length">The length of the codes in bytes.</param>
    /// <param name="low">The first code.</param>
    /// <param name="high">The last code.</param>
    public void Add(int length, uint low, uint high)
    {
        if (length is < 1 or > LongestCode || _ranges.Count >= MaxRanges)
        {
            return;
        }

        _ranges.Add((length, low, high));
        _shortest = Math.Min(_shortest, length);
        var last = Byte(high, length, 0);
        for (var first = Byte(low, length, 0); first <= last; first++)
        {
            ref var known = ref _lengthByFirstByte[first];
            known = known == 0 || known == length ? length : Ambiguous;
        }
    }

    /// <summary>Length in bytes of the code at the start of a string.</summary>
    /// <param name="bytes">The rest of the string. Not empty.</param>
    public int CodeLength(ReadOnlySpan<byte> bytes)
    {
        var length = _lengthByFirstByte[bytes[0]];
        if (length == 0)
        {
            length = _shortest;
        }
        else if (length == Ambiguous)
        {
            length = BestMatch(bytes);
        }

        return Math.Min(length, bytes.Length);
    }

    private static int Byte(uint code, int length, int index) => (int)(code >> (8 * (length - 1 - index))) & 0xFF;

    /// <summary>The length of the range with the most matching bytes, the shorter one if two match equally.</summary>
    private int BestMatch(ReadOnlySpan<byte> bytes)
    {
        var best = _shortest;
        var bestMatched = 0;
        var bestIsWhole = false;
        foreach (var (length, low, high) in _ranges)
        {
            var matched = 0;
            while (matched < length
                && matched < bytes.Length
                && bytes[matched] >= Byte(low, length, matched)
                && bytes[matched] <= Byte(high, length, matched))
            {
                matched++;
            }

            var isWhole = matched == length;
            var isBetter = isWhole != bestIsWhole ? isWhole : matched > bestMatched || (matched == bestMatched && length < best);
            if (isBetter)
            {
                (best, bestMatched, bestIsWhole) = (length, matched, isWhole);
            }
        }

        return best;
    }
}
