namespace ReportExtractor.Readers.Html.Css.Sheets;

/// <summary>The order of the layers of a page's style sheets: that in which they are first named (CSS Cascade 5 §6.4.3).</summary>
internal sealed class CssLayers
{
    /// <summary>The layer of rules that are in none: they win over all layers.</summary>
    public const int None = int.MaxValue;

    private readonly Dictionary<string, int> _layers = [];
    private int _count;

    /// <summary>The place of a layer.</summary>
    /// <param name="name">Its name; an empty string for a layer without a name.</param>
    public int Of(string name)
    {
        if (name.Length == 0)
        {
            return _count++;
        }

        if (!_layers.TryGetValue(name, out var layer))
        {
            _layers.Add(name, layer = _count++);
        }

        return layer;
    }
}
