namespace ReportExtractor.Readers.Flow.Lists;

/// <summary>One level of a numbered list, as Word stores it.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">The format of its numbers: a value of ST_NumberFormat (ECMA-376-1 §17.18.59).</param>
/// <param name="Text">The text printed; <c>%1</c> to <c>%9</c> are replaced by the numbers of the levels.</param>
internal sealed record ListLevel(int Start, string Format, string Text)
{
    /// <summary>True if the numbers of all levels are printed in digits (ECMA-376-1 §17.9.4, isLgl).</summary>
    public bool IsLegal { get; init; }

    /// <summary>
    /// The level, from 1, whose numbers restart this one; 0 if none does; null if every higher level does (§17.9.10, lvlRestart).
    /// </summary>
    public int? RestartAfter { get; init; }
}
