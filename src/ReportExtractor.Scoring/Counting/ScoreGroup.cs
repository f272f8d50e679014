namespace ReportExtractor.Scoring.Counting;

/// <summary>Counts by one property of reports or cells.</summary>
/// <param name="Grouping">The property.</param>
/// <param name="Rows">The counts of each value, in the order of the values.</param>
public sealed record ScoreGroup(ScoreGrouping Grouping, IReadOnlyList<(string Name, Tally Tally)> Rows)
{
    /// <summary>The grouping's name in options and outputs.</summary>
    public string Name => NameOf(Grouping);

    /// <summary>The name of a grouping in options and outputs.</summary>
    /// <param name="grouping">The grouping.</param>
    public static string NameOf(ScoreGrouping grouping) => grouping.ToString().ToLowerInvariant();
}
