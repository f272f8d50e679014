namespace ReportExtractor.Spreadsheet.Cells;

/// <summary>The texts that occur often: a workbook keeps each once. Their number is bounded; other texts stand in their cells.</summary>
internal sealed class SharedTexts
{
    /// <summary>About twenty megabytes of memory. The forms have some hundreds of texts; the rest is for paths and notes.</summary>
    private const int Most = 100_000;

    /// <summary>Longer texts seldom occur twice.</summary>
    private const int Longest = 200;

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>The texts in the order of their indexes.</summary>
    public IEnumerable<string> All => _indexes.Keys;

    /// <summary>The index of a text, or null if it is not shared.</summary>
    public int? IndexOf(string text)
    {
        if (_indexes.TryGetValue(text, out var index))
        {
            return index;
        }

        if (_indexes.Count == Most || text.Length > Longest)
        {
            return null;
        }

        _indexes[text] = _indexes.Count;
        return _indexes.Count - 1;
    }
}
