namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>Numbers that are joined to sets.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    /// <summary>Begins with each number by itself.</summary>
    /// <param name="count">How many.</param>
    public DisjointSets(int count) => _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The number that stands for another's set.</summary>
    /// <param name="number">The other.</param>
    public int Find(int number)
    {
        while (_parents[number] != number)
        {
            number = _parents[number] = _parents[_parents[number]];
        }

        return number;
    }

    /// <summary>Joins two sets; the lower number stands for both.</summary>
    /// <param name="one">A number of the one.</param>
    /// <param name="other">A number of the other.</param>
    public void Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
