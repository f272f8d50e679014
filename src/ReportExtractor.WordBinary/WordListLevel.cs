namespace ReportExtractor.WordBinary;

/// <summary>A level of a numbered list (MS-DOC §2.9.149, LVL; §2.9.150, LVLF).</summary>
/// <param name="Start">The first number.</param>
/// <param name="NumberFormat">
/// The number format (MS-OSHARED §2.2.1.3, MSONFC): 0 for digits, 0x17 for bullets, 0xFF for no number.
/// </param>
/// <param name="Text">The text of the number; <c>%1</c> to <c>%9</c> are replaced by the numbers of the levels.</param>
public sealed record WordListLevel(int Start, int NumberFormat, string Text)
{
    /// <summary>True if the numbers of all levels are written in digits (fLegal).</summary>
    public bool IsLegal { get; init; }

    /// <summary>
    /// The level, from 1, whose numbers restart this one; 0 for none; null for every higher level (fNoRestart, ilvlRestartLim).
    /// </summary>
    public int? RestartAfter { get; init; }

    /// <summary>The number at which the instance restarts this level, or null (MS-DOC §2.9.133, LFOLVL).</summary>
    public int? StartOver { get; init; }
}
