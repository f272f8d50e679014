namespace ReportExtractor.Panel.Regions;

/// <summary>An administrative division, from the year in which its code and name came into force to that in which they ended.</summary>
/// <param name="Code">Six digits (GB/T 2260), or nine for a town (GB/T 10114).</param>
/// <param name="Name">The name.</param>
/// <param name="From">The first year.</param>
/// <param name="To">The year in which code or name ended, or null if they are in force.</param>
/// <param name="Successors">The codes that took its place when it ended.</param>
internal sealed record Division(string Code, string Name, int From, int? To, IReadOnlyList<string> Successors)
{
    /// <summary>The digits of a code of county level and above.</summary>
    public const int CountyDigits = 6;

    /// <summary>The digits of a town's code.</summary>
    public const int TownDigits = 9;

    /// <summary>The level, which the code says.</summary>
    public DivisionLevel Level { get; } =
        Code.Length > CountyDigits ? DivisionLevel.Town
        : Code.EndsWith("0000", StringComparison.Ordinal) ? DivisionLevel.Province
        : Code.EndsWith("00", StringComparison.Ordinal) ? DivisionLevel.Prefecture
        : DivisionLevel.County;

    /// <summary>The code of the division that it is in, if every level is there, or null for a province.</summary>
    public string? ParentCode => Level switch
    {
        DivisionLevel.Town => Code[..CountyDigits],
        DivisionLevel.County => Code[..4] + "00",
        DivisionLevel.Prefecture => Code[..2] + "0000",
        _ => null,
    };

    /// <summary>Whether it is in force at the end of a year.</summary>
    /// <param name="year">The year.</param>
    public bool IsIn(int year) => From <= year && (To is not { } end || year < end);

    /// <summary>Whether another division is this one or in it, as their codes say.</summary>
    /// <param name="other">The other one.</param>
    public bool Holds(Division other) => other.Code.StartsWith(Significant, StringComparison.Ordinal);

    private string Significant => Level switch
    {
        DivisionLevel.Province => Code[..2],
        DivisionLevel.Prefecture => Code[..4],
        _ => Code,
    };
}
