namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>Ranges of codes and what belongs to them. A range takes the same room however many codes it has.</summary>
/// <typeparam name="T">What belongs to a range.</typeparam>
internal sealed class CodeRanges<T>
{
    // Real CMaps have up to some 20,000 ranges, of which none overlap.
    private const int MostRanges = 200_000;
    private const int MostOverlapping = 64;

    private readonly Dictionary<uint, T> _singles = [];
    private readonly List<(uint Low, uint High, T Value)> _ranges = [];
    private bool _isSorted = true;

    /// <summary>The ranges of one code.</summary>
    public IReadOnlyDictionary<uint, T> Singles => _singles;

    /// <summary>The longer ranges.</summary>
    public IReadOnlyList<(uint Low, uint High, T Value)> Ranges => _ranges;

    /// <summary>Adds a range; of two that have a code the later one counts. One that runs backwards is left out.</summary>
    /// <param name="low">The first code.</param>
    /// <param name="high">The last code.</param>
    /// <param name="value">What belongs to it.</param>
    public void Add(uint low, uint high, T value)
    {
        if (low > high || _ranges.Count + _singles.Count >= MostRanges)
        {
            return;
        }

        if (low == high)
        {
            _singles[low] = value;
        }
        else
        {
            _ranges.Add((low, high, value));
            _isSorted = false;
        }
    }

    /// <summary>Finds the range of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="offset">How far the code stands behind the range's first one.</param>
    /// <param name="value">What belongs to the range.</param>
    public bool TryFind(uint code, out uint offset, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        offset = 0;
        if (_singles.TryGetValue(code, out value))
        {
            return true;
        }

        Sort();
        var (from, to) = (0, _ranges.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _ranges[middle].Low <= code ? (middle + 1, to) : (from, middle);
        }

        for (var i = from - 1; i >= 0 && i >= from - MostOverlapping; i--)
        {
            if (_ranges[i].High >= code)
            {
                offset = code - _ranges[i].Low;
                value = _ranges[i].Value;
                return true;
            }
        }

        return false;
    }

    private void Sort()
    {
        if (_isSorted)
        {
            return;
        }

        // A stable order, so that of two ranges with one start the later one is found first.
        var sorted = _ranges.OrderBy(range => range.Low).ToList();
        _ranges.Clear();
        _ranges.AddRange(sorted);
        _isSorted = true;
    }
}
