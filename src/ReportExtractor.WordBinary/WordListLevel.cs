namespace ReportExtractor.WordBinary;

/// <summary>A level of a numbered list (MS-DOC §2.9.149, LVL; §2.9.150, LVLF).</summary>
/// <param name="Start">The first number.</param>
/// <param name="NumberFormat">How numbers are written (MS-OSHARED §2.2.1.3, MSONFC): 0 for digits, 0x17 for bullets, 0xFF for nothing.</param>
/// <param name="Text">What is printed; <c>%1</c> to <c>%9</c> stand for the numbers of the levels.</param>
public sealed record WordListLevel(int Start, int NumberFormat, string Text)
{
    /// <summary>True where the numbers of all levels are printed in digits (fLegal).</summary>
    public bool IsLegal { get; init; }

    /// <summary>The level, from 1, whose numbers let this one begin anew; 0 where nothing does; null where every higher level does (fNoRestart, ilvlRestartLim).</summary>
    public int? RestartAfter { get; init; }

    /// <summary>Where the instance begins anew on this level, or null (MS-DOC §2.9.133, LFOLVL).</summary>
    public int? StartOver { get; init; }
}
