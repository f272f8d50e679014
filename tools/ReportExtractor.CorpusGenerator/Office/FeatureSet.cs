namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>The features that a report may use, and those that it has used.</summary>
internal sealed class FeatureSet
{
    /// <summary>The probability that a cell uses a feature: most cells of a wild file are still plain.</summary>
    public const double Often = 0.35;

    /// <summary>The largest number of features of a report: enough for combinations, few enough to find the cause of a failure.</summary>
    private const int MostFeatures = 7;

    private readonly HashSet<string> _allowed;
    private readonly HashSet<string> _used = [];
    private readonly IReadOnlyList<OfficeFeature> _catalog;

    /// <summary>Chooses the features of a report.</summary>
    /// <param name="catalog">The features of its format.</param>
    /// <param name="request">The style, and the features requested by name.</param>
    /// <param name="dice">Chooses the features.</param>
    public FeatureSet(IReadOnlyList<OfficeFeature> catalog, OfficeRequest request, Dice dice)
    {
        _catalog = catalog;
        var possible = catalog
            .Where(feature => request.Style switch
            {
                OfficeStyle.Print => feature.IsPaper,
                OfficeStyle.Lossless => feature.IsLossless && !feature.IsPaper,
                OfficeStyle.Wild => !feature.IsPaper,
                _ => false,
            })
            .Select(feature => feature.Name);
        List<string> random = [.. dice.Shuffled(possible).Take(dice.Between(1, MostFeatures))];
        _allowed = [.. request.Features is { Count: > 0 } named ? catalog.Select(feature => feature.Name).Where(named.Contains) : random];
    }

    /// <summary>No feature.</summary>
    public static FeatureSet None { get; } = new([], new OfficeRequest(OfficeStyle.Plain, []), new Dice(0));

    /// <summary>The marks of the features that were used, in the order of the catalog.</summary>
    public IEnumerable<string> Marks => _catalog.Where(feature => _used.Contains(feature.Name)).Select(feature => $"office:{feature.Name}");

    /// <summary>Whether a feature may be used.</summary>
    public bool Has(string name) => _allowed.Contains(name);

    /// <summary>Whether a feature may be used; if so, it counts as used.</summary>
    public bool Use(string name)
    {
        if (Has(name))
        {
            _used.Add(name);
        }

        return Has(name);
    }

    /// <summary>Uses a feature with a probability.</summary>
    public bool Use(string name, double probability, Dice dice) => Has(name) && dice.Chance(probability) && Use(name);

    /// <summary>Removes a feature that does not work together with another one.</summary>
    public void Remove(string name) => _allowed.Remove(name);

    /// <summary>Chooses one of several features with a probability, or null. It does not count as used yet.</summary>
    public string? Pick(IEnumerable<string> names, double probability, Dice dice)
    {
        List<string> allowed = [.. names.Where(Has)];
        return allowed.Count > 0 && dice.Chance(probability) ? dice.Pick(allowed) : null;
    }
}
