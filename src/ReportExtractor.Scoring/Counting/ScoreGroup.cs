namespace ReportExtractor.Scoring.Counting;

/// <summary>Reports or cells, counted apart by one thing.</summary>
/// <param name="Grouping">By what.</param>
/// <param name="Rows">The counts of each, in the order of their names.</param>
public sealed record ScoreGroup(ScoreGrouping Grouping, IReadOnlyList<(string Name, Tally Tally)> Rows)
{
    /// <summary>The grouping's name, as options and outputs write it.</summary>
    public string Name => NameOf(Grouping);

    /// <summary>The name of a grouping, as options and outputs write it.</summary>
    /// <param name="grouping">The grouping.</param>
    public static string NameOf(ScoreGrouping grouping) => grouping.ToString().ToLowerInvariant();
}
