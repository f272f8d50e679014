using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace ReportExtractor.PdfPig;

/// <summary>Which optional content is off (ISO 32000-1 §8.11) according to the document's default configuration.</summary>
internal sealed class OptionalGroups
{
    private static readonly NameToken BaseState = NameToken.Create("BaseState");
    private static readonly NameToken Groups = NameToken.Create("OCGs");
    private static readonly NameToken Settings = NameToken.Create("D");
    private static readonly NameToken On = NameToken.Create("ON");
    private static readonly NameToken Off = NameToken.Create("OFF");
    private static readonly NameToken Policy = NameToken.Create("P");
    private static readonly NameToken Properties = NameToken.Create("OCProperties");

    private readonly Structure _structure;
    private readonly HashSet<IToken> _listed = new(ReferenceEqualityComparer.Instance);
    private readonly bool _isListedOff;

    /// <summary>Reads the configuration.</summary>
    /// <param name="structure">The document's objects.</param>
    public OptionalGroups(Structure structure)
    {
        _structure = structure;
        try
        {
            _isListedOff = ReadListed(structure.Catalog.CatalogDictionary);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // PdfPig throws exceptions of any type for a broken object. Without a configuration all content is on.
            _listed.Clear();
            _isListedOff = true;
        }
    }

    /// <summary>True for what is not shown.</summary>
    /// <param name="entry">A group or a membership dictionary, or a reference to one.</param>
    public bool IsOff(IToken? entry)
    {
        if (entry is null || (_isListedOff && _listed.Count == 0) || Resolve(entry) is not DictionaryToken dictionary)
        {
            return false;
        }

        if (Get(dictionary, NameToken.Type) is not NameToken { Data: "OCMD" })
        {
            return IsGroupOff(dictionary);
        }

        // A membership dictionary is decided by its groups and its policy (§8.11.2.2).
        var groups = Get(dictionary, Groups);
        var states = ((groups as ArrayToken)?.Data.Select(Resolve) ?? [groups!]).OfType<DictionaryToken>().Select(IsGroupOff).ToList();
        return states.Count > 0 && (Get(dictionary, Policy) as NameToken)?.Data switch
        {
            "AllOn" => states.Contains(true),
            "AnyOff" => !states.Contains(true),
            "AllOff" => states.Contains(false),
            _ => !states.Contains(false),
        };
    }

    /// <summary>Collects the groups that the configuration lists.</summary>
    /// <returns>True if it lists those that are off; if all are off at first, it lists those that are on (§8.11.4.3).</returns>
    private bool ReadListed(DictionaryToken catalog)
    {
        if (Get(catalog, Properties) is not DictionaryToken properties || Get(properties, Settings) is not DictionaryToken settings)
        {
            return true;
        }

        var isListedOff = Get(settings, BaseState) is not NameToken { Data: "OFF" };
        foreach (var group in (Get(settings, isListedOff ? Off : On) as ArrayToken)?.Data ?? [])
        {
            _listed.Add(Resolve(group));
        }

        return isListedOff;
    }

    private bool IsGroupOff(DictionaryToken group) => _listed.Contains(group) == _isListedOff;

    private IToken? Get(DictionaryToken dictionary, NameToken key) => dictionary.TryGet(key, out var value) ? Resolve(value) : null;

    private IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? _structure.GetObject(reference.Data).Data : token;
}
