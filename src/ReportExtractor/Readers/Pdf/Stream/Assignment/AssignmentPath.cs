namespace ReportExtractor.Readers.Pdf.Stream.Assignment;

/// <summary>The best way to assign the first lines of a column to the first rows.</summary>
/// <param name="Cost">The cost of its misaligned cells.</param>
/// <param name="Count">The number of ways with that cost: none, one, or two for more.</param>
/// <param name="From">The number of lines in front of the last row, in one of these ways.</param>
/// <param name="IsFound">True if that way leaves the lines as they were found.</param>
internal readonly record struct AssignmentPath(int Cost, int Count, int From, bool IsFound)
{
    /// <summary>The way through one more row.</summary>
    /// <param name="from">The number of lines in front of the row.</param>
    /// <param name="cost">The cost of the row's cell.</param>
    /// <param name="isAsFound">True if the row's lines end where they were found to end.</param>
    public AssignmentPath Through(int from, int cost, bool isAsFound) => new(Cost + cost, Count, from, IsFound && isAsFound);

    /// <summary>The better of two ways, or both if they cost the same.</summary>
    /// <param name="other">The other way.</param>
    public AssignmentPath Or(AssignmentPath other) => Count == 0 || other.Cost < Cost ? other
        : other.Cost > Cost ? this
        : (other.IsFound ? other : this) with { Count = Math.Min(2, Count + other.Count) };
}
