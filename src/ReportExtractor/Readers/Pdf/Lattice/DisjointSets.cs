namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>Disjoint sets of numbers (union-find).</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    /// <summary>Makes sets of one number each.</summary>
    /// <param name="count">The number of sets; they have the numbers from 0.</param>
    public DisjointSets(int count) => _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The lowest number of a number's set.</summary>
    /// <param name="number">The number.</param>
    public int Find(int number)
    {
        while (_parents[number] != number)
        {
            number = _parents[number] = _parents[_parents[number]];
        }

        return number;
    }

    /// <summary>Joins two sets.</summary>
    /// <param name="one">A number of the one.</param>
    /// <param name="other">A number of the other.</param>
    public void Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
