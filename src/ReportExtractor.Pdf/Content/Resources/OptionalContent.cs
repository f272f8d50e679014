using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Resources;

/// <summary>The optional content that is off in the document's default configuration (ISO 32000-1 §8.11).</summary>
internal sealed class OptionalContent
{
    private readonly IPdfObjects _objects;
    private readonly HashSet<int> _listed = [];
    private readonly bool _isListedOff = true;

    /// <summary>Reads the configuration.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="catalog">The file's catalog.</param>
    public OptionalContent(IPdfObjects objects, PdfDictionary catalog)
    {
        _objects = objects;
        if (objects.GetDictionary(catalog, "OCProperties") is not { } properties
            || objects.GetDictionary(properties, "D") is not { } settings)
        {
            return;
        }

        // The groups that are off are listed, or, if all are off by default, those that are on (§8.11.4.3).
        _isListedOff = objects.GetName(settings, "BaseState") != "OFF";
        foreach (var item in objects.GetArray(settings, _isListedOff ? "OFF" : "ON")?.Items ?? [])
        {
            if (item is PdfReference reference)
            {
                _listed.Add(reference.Number);
            }
        }
    }

    /// <summary>True if the content is hidden.</summary>
    /// <param name="entry">A reference to an optional content group or membership dictionary.</param>
    public bool IsOff(PdfObject? entry)
    {
        if (entry is null || (_isListedOff && _listed.Count == 0))
        {
            return false;
        }

        if (_objects.Resolve(entry) is PdfDictionary dictionary && _objects.GetName(dictionary, "Type") == "OCMD")
        {
            return IsMembershipOff(dictionary);
        }

        return IsGroupOff(entry);
    }

    private bool IsGroupOff(PdfObject entry) => entry is PdfReference reference && _listed.Contains(reference.Number) == _isListedOff;

    /// <summary>The state of a membership dictionary depends on its groups and its policy (§8.11.2.2).</summary>
    private bool IsMembershipOff(PdfDictionary dictionary)
    {
        IReadOnlyList<PdfObject> groups = _objects.Get(dictionary, "OCGs") switch
        {
            PdfArray array => array.Items,
            PdfDictionary => [dictionary.Entries["OCGs"]],
            _ => [],
        };
        var (on, off) = (0, 0);
        foreach (var group in groups)
        {
            if (_objects.Resolve(group) is PdfDictionary)
            {
                _ = IsGroupOff(group) ? off++ : on++;
            }
        }

        return on + off > 0 && _objects.GetName(dictionary, "P") switch
        {
            "AllOn" => off > 0,
            "AnyOff" => off == 0,
            "AllOff" => on > 0,
            _ => on == 0,
        };
    }
}
