using System.Globalization;

namespace ReportExtractor.CorpusGenerator.Sheets;

/// <summary>The figures of one report: each key has the number as printed, or null for a blank cell.</summary>
public sealed class FigureSheet
{
    private readonly Dictionary<string, string?> _values = [];

    /// <summary>The keys.</summary>
    public IReadOnlyCollection<string> Keys => _values.Keys;

    /// <summary>The printed number of a key, or null if its cell is blank.</summary>
    public string? this[string key]
    {
        get => _values[key];
        set => _values[key] = value;
    }

    /// <summary>Sets a number.</summary>
    public void Set(string key, decimal number) => _values[key] = number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of a key; 0 for a blank cell.</summary>
    public decimal Number(string key) =>
        _values[key] is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : 0;
}
