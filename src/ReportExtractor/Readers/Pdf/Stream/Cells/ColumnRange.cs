namespace ReportExtractor.Readers.Pdf.Stream.Cells;

/// <summary>A column of a table without rules: the range that its texts cover.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Right">Its right edge.</param>
internal sealed record ColumnRange(double Left, double Right)
{
    /// <summary>The top of its last words: the page, and the distance from the top of it; page 0 without words.</summary>
    public (int Page, double Top) LastTop { get; init; }

    /// <summary>The range that its numbers cover, or null if it has none.</summary>
    public (double Left, double Right)? Numbers { get; init; }

    /// <summary>The range that words cover: its header, or labels; or null.</summary>
    public (double Left, double Right)? Words { get; init; }

    /// <summary>The width that its widest number needs; 0 if none has two digits.</summary>
    public double NumberWidth { get; init; }

    /// <summary>True if it has a number.</summary>
    public bool HasNumbers => Numbers is not null;

    /// <summary>The distance of its centre from the left edge of the page.</summary>
    public double Centre => (Left + Right) / 2;

    /// <summary>A column with the texts of both.</summary>
    /// <param name="other">The other one.</param>
    public ColumnRange With(ColumnRange other) => new(
        Math.Min(Left, other.Left),
        Math.Max(Right, other.Right))
    {
        LastTop = other.LastTop.CompareTo(LastTop) > 0 ? other.LastTop : LastTop,
        Numbers = Union(Numbers, other.Numbers),
        Words = Union(Words, other.Words),
        NumberWidth = Math.Max(NumberWidth, other.NumberWidth),
    };

    private static (double Left, double Right)? Union((double Left, double Right)? one, (double Left, double Right)? other) =>
        one is { } a && other is { } b ? (Math.Min(a.Left, b.Left), Math.Max(a.Right, b.Right)) : one ?? other;
}
