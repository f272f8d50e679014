namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>The codespace ranges of a CMap, which say how long the codes are (ISO 32000-1 §9.7.6.2, §9.7.6.3).</summary>
internal sealed class CodespaceRanges
{
    /// <summary>The most bytes of a code.</summary>
    public const int LongestCode = 4;

    // Every real CMap has fewer than ten.
    private const int MostRanges = 100;
    private const int Ambiguous = -1;

    private readonly List<(int Length, uint Low, uint High)> _ranges = [];
    private readonly int[] _lengthByFirstByte = new int[256];
    private int _shortest = LongestCode;

    /// <summary>True where there is none.</summary>
    public bool IsEmpty => _ranges.Count == 0;

    /// <summary>Adds a range: every byte of a code lies between those of the two ends.</summary>
    /// <param name="length">How many bytes the codes have.</param>
    /// <param name="low">The first code.</param>
    /// <param name="high">The last code.</param>
    public void Add(int length, uint low, uint high)
    {
        if (length is < 1 or > LongestCode || _ranges.Count >= MostRanges)
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

    /// <summary>How many bytes the code at the start of a string has.</summary>
    /// <param name="bytes">The rest of the string; not empty.</param>
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

    /// <summary>The length of the range of which most bytes match; of two, the shorter one.</summary>
    private int BestMatch(ReadOnlySpan<byte> bytes)
    {
        var best = _shortest;
        var bestMatched = 0;
        var bestIsWhole = false;
        foreach (var (length, low, high) in _ranges)
        {
            var matched = 0;
            while (matched < length && matched < bytes.Length && bytes[matched] >= Byte(low, length, matched) && bytes[matched] <= Byte(high, length, matched))
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
