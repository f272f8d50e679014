namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>The features that one report may use, and the ones that it did use.</summary>
internal sealed class FeatureSet
{
    private const int MostFeatures = 7;

    private readonly HashSet<string> _allowed;
    private readonly HashSet<string> _used = [];
    private readonly IReadOnlyList<OfficeFeature> _catalog;

    /// <summary>Throws the features of a report.</summary>
    /// <param name="catalog">The features of its format.</param>
    /// <param name="request">The style, and the features that are asked for by name.</param>
    /// <param name="dice">Throws which.</param>
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
        List<string> thrown = [.. dice.Shuffled(possible).Take(dice.Between(1, MostFeatures))];
        _allowed = [.. request.Features is { Count: > 0 } named ? catalog.Select(feature => feature.Name).Where(named.Contains) : thrown];
    }

    /// <summary>The marks of the features that were used, in the catalog's order.</summary>
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

    /// <summary>Takes a feature off, because another one that is used does not go with it.</summary>
    public void Remove(string name) => _allowed.Remove(name);

    /// <summary>One of some features with a probability, or null; it is not counted as used yet.</summary>
    public string? Pick(IEnumerable<string> names, double probability, Dice dice)
    {
        List<string> allowed = [.. names.Where(Has)];
        return allowed.Count > 0 && dice.Chance(probability) ? dice.Pick(allowed) : null;
    }
}
