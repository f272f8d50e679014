namespace ReportExtractor.Templates.Further;

/// <summary>
/// A rule of a form besides its sums: what reports, or reports of one agency for two years, should agree in. It decides no reading.
/// </summary>
internal sealed record FurtherRule
{
    /// <summary>The rule's name, such as <c>applications.carry-over</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How much a failure means.</summary>
    public required RuleGrade Grade { get; init; }

    /// <summary>What must hold between the two sides.</summary>
    public required RuleComparison Compare { get; init; }

    /// <summary>
    /// Keys of figures that are added. In front of a key may stand <c>-</c> or <c>2*</c>, and <c>previous:</c> for the report of the year
    /// before. <c>*</c> in a key stands for each row or column; it is the same one in all keys of the rule.
    /// </summary>
    public required IReadOnlyList<string> Left { get; init; }

    /// <summary>The same for the other side.</summary>
    public IReadOnlyList<string> Right { get; init => field = value ?? []; } = [];

    /// <summary>The rule is only applied where the left side is at least this.</summary>
    public int? From { get; init; }

    /// <summary>True if the rule is firm enough to decide between readings of a figure that is in doubt.</summary>
    public bool Witness { get; init; }

    /// <summary>Where the rule is from.</summary>
    public required string Source { get; init; }

    /// <summary>The rule in one sentence, in English.</summary>
    public required string English { get; init; }

    /// <summary>The same in Chinese.</summary>
    public required string Chinese { get; init; }
}
