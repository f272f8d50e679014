using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Sums;

/// <summary>One way to read a row: which fragment stands in which of its cells.</summary>
/// <param name="Cells">For every cell of the row the fragment that fills it, or null where there is none.</param>
/// <param name="Cost">How much the layout speaks against it; 0 is nothing.</param>
/// <param name="Left">Numbers of the candidate that it gives no cell.</param>
internal sealed record Reading(Fragment?[] Cells, double Cost, IReadOnlyList<Fragment> Left)
{
    /// <summary>True where digits that stand together were parted into several cells.</summary>
    public bool IsParted { get; init; }

    /// <summary>The number in a cell; what is empty, unreadable or absent counts as nothing.</summary>
    /// <param name="cell">The cell.</param>
    public decimal Number(int cell) => Cells[cell] is { IsNumber: true } fragment ? fragment.Value.Number : 0;

    /// <summary>True where a cell holds a number.</summary>
    /// <param name="cell">The cell.</param>
    public bool HasNumber(int cell) => Cells[cell] is { IsNumber: true };

    /// <summary>True where another reading gives a cell the same content.</summary>
    /// <param name="other">The other reading.</param>
    /// <param name="cell">The cell.</param>
    public bool AgreesAt(Reading other, int cell)
    {
        var (mine, its) = (Cells[cell], other.Cells[cell]);
        return ReferenceEquals(mine, its)
            || (mine is not null && its is not null && mine.Value.Content == its.Value.Content && mine.Value.Number == its.Value.Number && mine.Kind == its.Kind);
    }
}
