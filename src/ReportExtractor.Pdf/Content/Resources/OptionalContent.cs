using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Resources;

/// <summary>The optional content that a viewer hides in the document's default configuration (ISO 32000-1 §8.11).</summary>
internal sealed class OptionalContent
{
    // Real expressions nest two or three. Deeper ones are treated as visible.
    private const int MaxNesting = 16;

    // Real expressions name a few groups. The rest of a longer one is not looked at.
    private const int MaxOperands = 1_000;

    private readonly IPdfObjects _objects;
    private readonly HashSet<int> _listed = [];
    private readonly Dictionary<int, bool> _byUsage = [];
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

        foreach (var item in objects.GetArray(settings, "AS")?.Items ?? [])
        {
            if (objects.Resolve(item) is PdfDictionary usage && objects.GetName(usage, "Event") == "View")
            {
                ApplyUsage(usage);
            }
        }
    }

    private bool IsAllVisible => _isListedOff && _listed.Count == 0 && !_byUsage.ContainsValue(false);

    /// <summary>True if the content is hidden.</summary>
    /// <param name="entry">A reference to an optional content group or membership dictionary.</param>
    public bool IsOff(PdfObject? entry)
    {
        if (entry is null)
        {
            return false;
        }

        if (_objects.Resolve(entry) is PdfDictionary dictionary && _objects.GetName(dictionary, "Type") == "OCMD")
        {
            return IsMembershipOff(dictionary);
        }

        return !IsAllVisible && IsGroupOff(entry);
    }

    /// <summary>The states that groups have by their usage when the document is viewed (§8.11.4.4).</summary>
    private void ApplyUsage(PdfDictionary usage)
    {
        var categories = (_objects.GetArray(usage, "Category")?.Items ?? [])
            .Select(item => (_objects.Resolve(item) as PdfName)?.Value)
            .Where(name => name is "View" or "Print" or "Export")
            .Distinct()
            .ToList();
        foreach (var item in _objects.GetArray(usage, "OCGs")?.Items ?? [])
        {
            if (item is not PdfReference reference
                || _objects.Resolve(reference) is not PdfDictionary group
                || _objects.GetDictionary(group, "Usage") is not { } states)
            {
                continue;
            }

            foreach (var category in categories)
            {
                if (_objects.GetDictionary(states, category!) is { } state && _objects.GetName(state, $"{category}State") is { } shown)
                {
                    // A group that one category turns off is off.
                    _byUsage[reference.Number] = shown != "OFF" && _byUsage.GetValueOrDefault(reference.Number, true);
                }
            }
        }
    }

    private bool IsGroupOff(PdfObject entry) => entry is PdfReference reference
        && (_byUsage.TryGetValue(reference.Number, out var isOn) ? !isOn : _listed.Contains(reference.Number) == _isListedOff);

    /// <summary>
    /// The state of a membership dictionary depends on its expression, or else on its groups and its policy (§8.11.2.2).
    /// </summary>
    private bool IsMembershipOff(PdfDictionary dictionary)
    {
        if (_objects.GetArray(dictionary, "VE") is { } expression)
        {
            var left = MaxOperands;
            return !IsTrue(expression, MaxNesting, ref left);
        }

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

    /// <summary>A visibility expression: an operator and its operands, which are groups or expressions.</summary>
    private bool IsTrue(PdfObject operand, int nesting, ref int left)
    {
        if (_objects.Resolve(operand) is not PdfArray { Items: [var first, ..] items } || nesting == 0)
        {
            return !IsGroupOff(operand);
        }

        var name = (_objects.Resolve(first) as PdfName)?.Value;
        for (var i = 1; i < items.Count && left-- > 0; i++)
        {
            var isTrue = IsTrue(items[i], nesting - 1, ref left);
            if (name == "Not")
            {
                return !isTrue;
            }

            if (isTrue == (name == "Or"))
            {
                return isTrue;
            }
        }

        return name != "Or";
    }
}
