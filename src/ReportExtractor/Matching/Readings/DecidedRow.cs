using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Sums;

namespace ReportExtractor.Matching.Readings;

/// <summary>A row as it is read in the end.</summary>
/// <param name="Match">The row.</param>
/// <param name="Reading">The reading taken.</param>
internal sealed record DecidedRow(AlignedRow Match, Reading Reading)
{
    /// <summary>For every cell why it is in doubt, or null.</summary>
    public required string?[] Doubts { get; init; }

    /// <summary>For every cell what was mended, or null.</summary>
    public required string?[] Notes { get; init; }

    /// <summary>What the headers over it say against the columns that it was read for, or null.</summary>
    public string? HeaderMismatch { get; private set; }

    /// <summary>Puts a cell in doubt for what the headers over it say, or all cells.</summary>
    /// <param name="cell">The cell; null for all.</param>
    /// <param name="mismatch">What they say.</param>
    public void Contradict(int? cell, string mismatch)
    {
        HeaderMismatch ??= mismatch;
        if (cell is { } one)
        {
            Doubts[one] ??= mismatch;
        }
        else
        {
            DoubtAll(mismatch);
        }
    }

    /// <summary>Puts all its cells in doubt; what was in doubt already keeps its reason.</summary>
    /// <param name="doubt">Why.</param>
    public void DoubtAll(string doubt)
    {
        for (var cell = 0; cell < Doubts.Length; cell++)
        {
            Doubts[cell] ??= doubt;
        }
    }
}
