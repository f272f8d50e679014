namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>Ranges of codes with a value each. The size of a range does not depend on the number of its codes.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class CodeRanges<T>
{
    // Real CMaps have up to 20,000 ranges, and no overlapping ones.
    private const int MaxRanges = 200_000;
    private const int MaxOverlapping = 64;

    private readonly Dictionary<uint, T> _singles = [];
    private readonly List<(uint Low, uint High, T Value)> _ranges = [];
    private bool _isSorted = true;

    /// <summary>The ranges of one code each.</summary>
    public IReadOnlyDictionary<uint, T> Singles => _singles;

    /// <summary>The longer ranges.</summary>
    public IReadOnlyList<(uint Low, uint High, T Value)> Ranges => _ranges;

    /// <summary>Adds a range. It replaces earlier ranges where they overlap. A reversed range is ignored.</summary>
    /// <param name="low">The first code.</param>
    /// <param name="high">The last code.</param>
    /// <param name="value">The value of the range.</param>
    public void Add(uint low, uint high, T value)
    {
        if (low > high || _ranges.Count + _singles.Count >= MaxRanges)
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

    /// <summary>Finds the range that contains a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="offset">The distance of the code from the first code of the range.</param>
    /// <param name="value">The value of the range.</param>
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

        for (var i = from - 1; i >= 0 && i >= from - MaxOverlapping; i--)
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

        // The sort is stable, so that of two ranges with the same start the later one is found first.
        var sorted = _ranges.OrderBy(range => range.Low).ToList();
        _ranges.Clear();
        _ranges.AddRange(sorted);
        _isSorted = true;
    }
}
