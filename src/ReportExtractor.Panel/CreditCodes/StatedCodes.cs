namespace ReportExtractor.Panel.CreditCodes;

/// <summary>The different codes that a document states.</summary>
/// <param name="All">The codes, each once; null if the document was not looked at.</param>
internal sealed record StatedCodes(IReadOnlyList<StatedCode>? All)
{
    /// <summary>Those of a document that was not looked at.</summary>
    public static StatedCodes NotLookedAt { get; } = new(All: null);

    /// <summary>What the document says.</summary>
    public CreditCodeStatus Status => All switch
    {
        null => CreditCodeStatus.NotLookedAt,
        [] => CreditCodeStatus.None,
        [var only] => only.Code.IsValid ? CreditCodeStatus.Stated : CreditCodeStatus.CheckFails,
        _ => CreditCodeStatus.Several,
    };

    /// <summary>The agency's code, or null if it is not certain.</summary>
    public string? Certain => Status == CreditCodeStatus.Stated ? All![0].Code.Printed : null;

    /// <summary>All codes as printed, or null.</summary>
    public string? Printed => Joined(stated => stated.Code.Printed);

    /// <summary>Their places, or null.</summary>
    public string? Places => Joined(stated => stated.Place ?? "");

    private string? Joined(Func<StatedCode, string> part) => All is null or [] ? null : string.Join("; ", All.Select(part));
}
