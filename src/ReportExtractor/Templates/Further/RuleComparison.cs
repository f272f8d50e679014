namespace ReportExtractor.Templates.Further;

/// <summary>What a rule asks of its two sides.</summary>
internal enum RuleComparison
{
    /// <summary>Both sides are equal.</summary>
    Equal,

    /// <summary>The left side is at least the right side.</summary>
    AtLeast,

    /// <summary>Both sides are zero, or neither is.</summary>
    ZeroTogether,

    /// <summary>If the left side is zero, each figure of the right side is.</summary>
    ZeroWith,

    /// <summary>The two sides do not differ by a factor of ten or more.</summary>
    SameSize,

    /// <summary>The left side is the name of a table: its numbers are not all those of the year before.</summary>
    Changed,

    /// <summary>The left side is an amount in 10,000 yuan that has at most a fen, and no size that only an amount in yuan has.</summary>
    PlausibleAmount,

    /// <summary>The left side is only above zero for a body that can make rules (规章).</summary>
    RuleMakers,
}
