namespace ReportExtractor.Matching;

/// <summary>A row that was found, and the ways to read it.</summary>
/// <param name="Match">The row.</param>
/// <param name="Likely">The readings that the layout does not tell apart.</param>
/// <param name="Possible">Every reading that the layout allows, the unlikely ones included.</param>
/// <param name="AreAll">False where there are more than could be looked at: nothing can then be decided among them.</param>
internal sealed record RowReadings(RowMatch Match, IReadOnlyList<Reading> Likely, IReadOnlyList<Reading> Possible, bool AreAll)
{
    /// <summary>Readings of a row.</summary>
    /// <param name="Readings">The readings, cheapest first.</param>
    /// <param name="AreAll">False where there are more.</param>
    internal sealed record Set(IReadOnlyList<Reading> Readings, bool AreAll);
}

/// <summary>A row as it is read in the end.</summary>
/// <param name="Match">The row.</param>
/// <param name="Reading">The reading taken.</param>
internal sealed record RowRead(RowMatch Match, Reading Reading)
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
