using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Sums;

/// <summary>One way to read a row: which fragment is in which of its cells.</summary>
/// <param name="Cells">For every cell of the row the fragment that fills it, or null if there is none.</param>
/// <param name="Cost">The evidence of the layout against it; 0 is none.</param>
/// <param name="Left">Values of the candidate without a cell.</param>
internal sealed record Reading(Fragment?[] Cells, double Cost, IReadOnlyList<Fragment> Left)
{
    /// <summary>True if glued digits were split into several cells.</summary>
    public bool IsParted { get; init; }

    /// <summary>The number in a cell; an empty, unreadable or absent cell counts as zero.</summary>
    /// <param name="cell">The cell.</param>
    public decimal Number(int cell) => Cells[cell] is { IsNumber: true } fragment ? fragment.Value.Number : 0;

    /// <summary>True if a cell has a number.</summary>
    /// <param name="cell">The cell.</param>
    public bool HasNumber(int cell) => Cells[cell] is { IsNumber: true };

    /// <summary>True if another reading has the same content in a cell.</summary>
    /// <param name="other">The other reading.</param>
    /// <param name="cell">The cell.</param>
    public bool AgreesAt(Reading other, int cell)
    {
        var (mine, its) = (Cells[cell], other.Cells[cell]);
        return ReferenceEquals(mine, its)
            || (mine is not null && its is not null && mine.Kind == its.Kind
                && mine.Value.Content == its.Value.Content && mine.Value.Number == its.Value.Number);
    }
}
