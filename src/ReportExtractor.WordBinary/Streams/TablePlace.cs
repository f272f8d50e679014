namespace ReportExtractor.WordBinary.Streams;

/// <summary>The location of a structure in the table stream.</summary>
/// <param name="Offset">Its position.</param>
/// <param name="Length">Its length in bytes; 0 if it is missing.</param>
internal readonly record struct TablePlace(uint Offset, uint Length)
{
    /// <summary>True if it is missing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Its bytes.</summary>
    /// <param name="table">The table stream.</param>
    public ReadOnlySpan<byte> In(WordStream table) => table.Slice(Offset, Length);
}
