namespace ReportExtractor.PdfPig.Rules;

/// <summary>A piece of a ruled line: its two ends along the line, and its two edges across it, in points.</summary>
internal readonly record struct Piece(double Start, double End, double Low, double High)
{
    /// <summary>The thickest that a rule may be, in points; thicker ones are bars.</summary>
    public const double MostThick = 6;

    // The shortest that a rule may be, in points: less can't bound a cell.
    private const double ShortestRule = 3;

    // A rule is at least this many times as long as it is thick.
    private const double LeastSlender = 2;

    /// <summary>Its length.</summary>
    public double Length => End - Start;

    /// <summary>Its middle across the line.</summary>
    public double Middle => (Low + High) / 2;

    /// <summary>True if it is long and thin enough for a rule.</summary>
    public bool IsRule => Length >= ShortestRule && High - Low <= MostThick && Length >= LeastSlender * (High - Low);

    /// <summary>The piece around this one and another.</summary>
    public Piece With(Piece other) =>
        new(Math.Min(Start, other.Start), Math.Max(End, other.End), Math.Min(Low, other.Low), Math.Max(High, other.High));
}
