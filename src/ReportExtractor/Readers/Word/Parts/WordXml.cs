using System.Xml;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word.Parts;

/// <summary>
/// Streams a part of a Word package as a reader of the document sees it: without deleted text and the formatting of former versions, and of
/// alternatives only the one that Word itself uses (ECMA-376-3 §10.2).
/// </summary>
internal sealed class WordXml : IDisposable
{
    /// <summary>The deepest nesting of elements: a nested table adds some ten levels.</summary>
    private const int DeepestElement = 2_000;

    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    // Tracked changes of Word 2003.
    private const string Annotations = "http://schemas.microsoft.com/aml/2001/core";
    private const string Deletion = "Word.Deletion";

    // The namespaces of one vocabulary: ECMA-376-1 (transitional and strict), and that of Word 2003.
    private static readonly string[] Vocabularies =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.microsoft.com/office/word/2003/wordml",
    ];

    private static readonly string[] Relationships =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ];

    private readonly XmlReader _xml;
    private readonly Stack<Alternative> _alternatives = new();
    private readonly char[] _characters = new char[512];
    private string _vocabulary = Vocabularies[0];
    private bool _isAhead;
    private WordBinding? _binding;

    /// <summary>Opens a part.</summary>
    /// <param name="stream">The part; it is closed with this object.</param>
    public WordXml(Stream stream)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
            CloseInput = true,
        };
        _xml = XmlReader.Create(new XmlTags(stream), settings);
    }

    private sealed class Alternative(int depth)
    {
        public int Depth { get; } = depth;

        public bool IsTaken { get; set; }
    }

    /// <summary>The depth of the node.</summary>
    public int Depth => _xml.Depth;

    /// <summary>The name of a Word element that begins here; an empty string at any other node.</summary>
    public string Begins => _xml.NodeType == XmlNodeType.Element && IsWord ? _xml.LocalName : "";

    /// <summary>The name of an element of any vocabulary that begins here.</summary>
    public string BeginsAny => _xml.NodeType == XmlNodeType.Element ? _xml.LocalName : "";

    /// <summary>The name of an element of a formula that begins here (ECMA-376-1 §22.1); an empty string at any other node.</summary>
    public string BeginsMath =>
        _xml.NodeType == XmlNodeType.Element && _xml.NamespaceURI.EndsWith("/math", StringComparison.Ordinal) ? _xml.LocalName : "";

    /// <summary>The name of a Word element that ends here.</summary>
    public string Ends => _xml.NodeType == XmlNodeType.EndElement && IsWord ? _xml.LocalName : "";

    /// <summary>True if the element that begins here also ends here.</summary>
    public bool IsEmpty => _xml.IsEmptyElement;

    /// <summary>True at characters, which <see cref="ReadCharacters"/> then reads.</summary>
    public bool IsText =>
        _xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA;

    private bool IsWord
    {
        get
        {
            var vocabulary = _xml.NamespaceURI;
            if (ReferenceEquals(vocabulary, _vocabulary))
            {
                return true;
            }

            if (Array.IndexOf(Vocabularies, vocabulary) < 0)
            {
                return false;
            }

            _vocabulary = vocabulary;
            return true;
        }
    }

    /// <summary>An attribute of the element, or null.</summary>
    /// <param name="name">Its name, without prefix.</param>
    public string? Attribute(string name) => _xml.GetAttribute(name, _vocabulary) ?? _xml.GetAttribute(name);

    /// <summary>An attribute of any vocabulary, or null.</summary>
    /// <param name="name">Its name, without prefix.</param>
    public string? AnyAttribute(string name) => Attribute(name) ?? _xml.GetAttribute(name, _xml.NamespaceURI);

    /// <summary>The identifier of a relationship of the package (ECMA-376-1 §22.8.2.1), or null.</summary>
    public string? RelationshipId => Relationships.Select(space => _xml.GetAttribute("id", space)).FirstOrDefault(id => id is not null);

    /// <summary>The attribute <c>val</c>.</summary>
    public string? Value => Attribute("val");

    /// <summary>The value of an on-off element (ECMA-376-1 §17.17.4): on unless it is switched off.</summary>
    public bool IsOn => Value is not ("0" or "false" or "off");

    /// <summary>Moves to the next node that a reader sees.</summary>
    /// <returns>False at the end.</returns>
    public bool Read()
    {
        if (!_isAhead && !_xml.Read())
        {
            return false;
        }

        _isAhead = false;
        while (IsLeftOut())
        {
            LeaveOut();
        }

        if (_xml.Depth > DeepestElement)
        {
            throw new UnreadableDocumentException(ProblemCodes.TooLarge, Messages.ElementsTooDeep(DeepestElement));
        }

        return !_xml.EOF;
    }

    /// <summary>Moves to the next node within an element, without leaving anything out.</summary>
    /// <param name="depth">The element's depth.</param>
    /// <returns>False at the end of the element.</returns>
    public bool ReadProperty(int depth)
    {
        if (!_isAhead && !_xml.Read())
        {
            return false;
        }

        _isAhead = false;
        while (_xml.NodeType == XmlNodeType.Element && _xml.LocalName.EndsWith("Change", StringComparison.Ordinal))
        {
            _xml.Skip();
        }

        return !_xml.EOF && _xml.Depth > depth;
    }

    /// <summary>Reads the element that begins here to its end.</summary>
    /// <param name="name">The name of an element of any vocabulary.</param>
    /// <param name="valued">The name of an element with a value.</param>
    /// <param name="least">The least value that counts.</param>
    /// <returns>True if the first element in it has that name, or if the value of one is large enough.</returns>
    public bool HasOnly(string name, string valued, int least)
    {
        if (_xml.IsEmptyElement)
        {
            return false;
        }

        var depth = _xml.Depth;
        var first = "";
        var isValued = false;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                first = first.Length == 0 ? _xml.LocalName : first;
                isValued |= _xml.LocalName == valued && Integer.Parse(AnyAttribute("val")) >= least;
            }
        }

        return first == name || isValued;
    }

    /// <summary>Reads the next characters of a text node: never all at once, so that a hostile file can't use much memory.</summary>
    /// <returns>The characters, valid until the next call; none at the end of the node.</returns>
    public ReadOnlySpan<char> ReadCharacters() => _characters.AsSpan(0, _xml.ReadValueChunk(_characters, 0, _characters.Length));

    /// <summary>Skips the element that begins here.</summary>
    public void Skip()
    {
        _xml.Skip();
        _isAhead = true;
    }

    /// <summary>Skips the rest of an element.</summary>
    /// <param name="depth">The element's depth.</param>
    public void SkipRest(int depth)
    {
        while (_xml.Depth > depth && (_isAhead || _xml.Read()))
        {
            _isAhead = false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    /// <summary>The binding of the content control whose content begins here; it is given once.</summary>
    public WordBinding? TakeBinding()
    {
        var binding = _binding;
        _binding = null;
        return binding;
    }

    private void LeaveOut()
    {
        if (_xml.LocalName == "sdtPr" && !_xml.IsEmptyElement)
        {
            ReadControl();
        }
        else
        {
            _xml.Skip();
        }
    }

    /// <summary>Reads the properties of a content control.</summary>
    private void ReadControl()
    {
        _binding = null;
        var isText = false;
        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (Begins == "dataBinding" && Attribute("xpath") is { } path && Attribute("storeItemID") is { } store)
            {
                _binding = new WordBinding(path, store, Attribute("prefixMappings") ?? "");
            }

            isText |= Begins == "text";
        }

        _binding = isText ? _binding : null;
        _xml.Read();
    }

    private bool IsLeftOut()
    {
        if (_xml.NodeType != XmlNodeType.Element)
        {
            if (_xml.NodeType == XmlNodeType.EndElement && _alternatives.TryPeek(out var ended) && _xml.Depth == ended.Depth)
            {
                _alternatives.Pop();
            }

            return false;
        }

        return IsWord ? IsUnseen(_xml.LocalName)
            : _xml.NamespaceURI == Compatibility ? !IsTaken()
            : _xml.LocalName == "annotation" && _xml.NamespaceURI == Annotations && Attribute("type") == Deletion;
    }

    /// <summary>True for Word elements that a reader does not see, or that are read as properties.</summary>
    private static bool IsUnseen(string name) => name switch
    {
        "del" or "moveFrom" or "instrText" or "delText" or "delInstrText" or "rt" => true,
        "sdtPr" or "sdtEndPr" or "tblGrid" or "tblPrEx" or "sectPr" => true,
        _ => name.EndsWith("Change", StringComparison.Ordinal),
    };

    private bool IsTaken()
    {
        if (_xml.LocalName == "AlternateContent")
        {
            if (!_xml.IsEmptyElement)
            {
                _alternatives.Push(new Alternative(_xml.Depth));
            }

            return true;
        }

        if (_xml.LocalName is not ("Choice" or "Fallback")
            || !_alternatives.TryPeek(out var alternative)
            || _xml.Depth != alternative.Depth + 1)
        {
            return true;
        }

        if (alternative.IsTaken || (_xml.LocalName == "Choice" && !IsUnderstood(_xml.GetAttribute("Requires"))))
        {
            return false;
        }

        return alternative.IsTaken = true;
    }

    /// <summary>Word understands its own extensions, which are all in namespaces of its maker.</summary>
    private bool IsUnderstood(string? requires) =>
        requires is not null && Array.TrueForAll(requires.Split(' ', StringSplitOptions.RemoveEmptyEntries), IsOfMicrosoft);

    private bool IsOfMicrosoft(string prefix) =>
        _xml.LookupNamespace(prefix)?.StartsWith("http://schemas.microsoft.com/office/", StringComparison.Ordinal) == true;
}
