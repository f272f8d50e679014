namespace ReportExtractor.WordBinary.Streams;

/// <summary>Where something stands in the table stream.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How many bytes it has; 0 where there is none.</param>
internal readonly record struct TablePlace(uint Offset, uint Length)
{
    /// <summary>True where there is nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Its bytes.</summary>
    /// <param name="table">The table stream.</param>
    public ReadOnlySpan<byte> In(WordStream table) => table.Slice(Offset, Length);
}
