using System.IO.Packaging;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.XPath;
using ReportExtractor.Readers.Word.Packages;
using ReportExtractor.Readers.Word.Parts;

namespace ReportExtractor.Readers.Word;

/// <summary>The data of a package to which content controls are bound (ECMA-376-1 §15.2.5, §17.5.2.6).</summary>
/// <param name="package">The package.</param>
internal sealed partial class WordStores(WordPackage package)
{
    private const string ItemProperties = "itemProps";

    private readonly Dictionary<string, XPathNavigator?> _stores = new(StringComparer.OrdinalIgnoreCase);
    private bool _isRead;

    /// <summary>The value to which a control is bound, which Word shows when it opens the document; null if it is not known.</summary>
    /// <param name="binding">The binding.</param>
    public string? ValueOf(WordBinding binding)
    {
        // Only steps from element to element, which take no time however large the data are.
        if (!Steps().IsMatch(binding.Path) || StoreOf(binding.Store) is not { } store)
        {
            return null;
        }

        var names = new XmlNamespaceManager(store.NameTable);
        foreach (Match prefix in Prefixes().Matches(binding.Prefixes))
        {
            names.AddNamespace(prefix.Groups["name"].Value, prefix.Groups["value"].Value);
        }

        try
        {
            return store.SelectSingleNode(binding.Path, names)?.Value;
        }
        catch (XPathException)
        {
            return null;
        }
    }

    private XPathNavigator? StoreOf(string id)
    {
        if (!_isRead)
        {
            _isRead = true;
            ReadAll();
        }

        return _stores.GetValueOrDefault(id);
    }

    /// <summary>The properties of a store stand beside it: <c>item1.xml</c>, <c>itemProps1.xml</c>.</summary>
    private void ReadAll()
    {
        foreach (var properties in package.Parts.Where(IsOfStore))
        {
            var address = properties.Uri.OriginalString;
            var item = package.Parts.FirstOrDefault(part => part.Uri.OriginalString.Equals(
                address.Replace(ItemProperties, "item", StringComparison.OrdinalIgnoreCase), StringComparison.OrdinalIgnoreCase));
            var id = Load(properties)?.SelectSingleNode("/*/@*[local-name()='itemID']")?.Value;
            if (item is not null && item != properties && id is not null)
            {
                _stores.TryAdd(id, Load(item));
            }
        }
    }

    /// <summary>Programs give these parts several types.</summary>
    private static bool IsOfStore(PackagePart part) => part.Uri.OriginalString.Contains(ItemProperties, StringComparison.OrdinalIgnoreCase);

    /// <summary>Data that can't be read bind nothing.</summary>
    private XPathNavigator? Load(PackagePart part)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var xml = XmlReader.Create(new MemoryStream(package.ReadAll(part)), settings);
            return new XPathDocument(xml).CreateNavigator();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^(?:/[\w:.-]{1,200}(?:\[\d{1,6}\])?){1,50}(?:/@[\w:.-]{1,200}|/text\(\))?$")]
    private static partial Regex Steps();

    [GeneratedRegex("""xmlns:(?<name>[\w.-]+)\s*=\s*["'](?<value>[^"']*)["']""")]
    private static partial Regex Prefixes();
}
