namespace ReportExtractor.CorpusGenerator;

/// <summary>
/// A small seeded random number generator (SplitMix64). Unlike that of the runtime, it gives the same sequence for a seed in every
/// version.
/// </summary>
public sealed class Dice
{
    private ulong _state;

    /// <summary>Starts the sequence of a seed.</summary>
    public Dice(ulong seed) => _state = seed;

    /// <summary>Creates the dice of one report. Neighbouring seeds and indices give unrelated sequences.</summary>
    public static Dice ForReport(int seed, int index) =>
        new(new Dice(((ulong)(uint)seed << 32) | (uint)index).Next());

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A random integer from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>Returns true with a probability, from 0 to 1.</summary>
    public bool Chance(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    /// <summary>A random item.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>A random character.</summary>
    public char Pick(string characters) => characters[Between(0, characters.Length - 1)];

    /// <summary>The items in a random order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        List<T> list = [.. items];
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Between(0, i);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }
}
