using System.Xml;
using ReportExtractor.Pdf;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word;

/// <summary>
/// Streams a part of a Word package, and shows of it what a reader of the document sees: no deleted text, no formatting of former
/// versions, and of alternatives the one that Word itself takes (ECMA-376-3 §10.2).
/// </summary>
internal sealed class WordXml : IDisposable
{
    /// <summary>A table inside a table adds some ten elements; what is deeper than this is no document.</summary>
    private const int DeepestElement = 2_000;

    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    // How Word 2003 tracks changes.
    private const string Annotations = "http://schemas.microsoft.com/aml/2001/core";
    private const string Deletion = "Word.Deletion";

    // The namespaces of one and the same vocabulary: ECMA-376-1 (transitional and strict), and Word 2003's own.
    private static readonly string[] Vocabularies =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.microsoft.com/office/word/2003/wordml",
    ];

    private readonly XmlReader _xml;
    private readonly Stack<Alternative> _alternatives = new();
    private readonly char[] _characters = new char[512];
    private string _vocabulary = Vocabularies[0];
    private bool _isAhead;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The part; it is closed at the end.</param>
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
        _xml = XmlReader.Create(stream, settings);
    }

    private sealed class Alternative(int depth)
    {
        public int Depth { get; } = depth;

        public bool IsTaken { get; set; }
    }

    /// <summary>How deep the node stands.</summary>
    public int Depth => _xml.Depth;

    /// <summary>The name of a Word element that begins here; an empty string at any other node.</summary>
    public string Begins => _xml.NodeType == XmlNodeType.Element && IsWord ? _xml.LocalName : "";

    /// <summary>The name of an element of any vocabulary that begins here.</summary>
    public string BeginsAny => _xml.NodeType == XmlNodeType.Element ? _xml.LocalName : "";

    /// <summary>The name of an element of a formula that begins here (ECMA-376-1 §22.1); an empty string at any other node.</summary>
    public string BeginsMath => _xml.NodeType == XmlNodeType.Element && _xml.NamespaceURI.EndsWith("/math", StringComparison.Ordinal) ? _xml.LocalName : "";

    /// <summary>The name of a Word element that ends here.</summary>
    public string Ends => _xml.NodeType == XmlNodeType.EndElement && IsWord ? _xml.LocalName : "";

    /// <summary>True where the element that begins here ends here too.</summary>
    public bool IsEmpty => _xml.IsEmptyElement;

    /// <summary>True at characters, which <see cref="ReadCharacters"/> then reads.</summary>
    public bool IsText => _xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA;

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

    /// <summary>The attribute <c>val</c>.</summary>
    public string? Value => Attribute("val");

    /// <summary>What an on-off element says (ECMA-376-1 §17.17.4): on, unless it says otherwise.</summary>
    public bool IsOn => Value is not ("0" or "false" or "off");

    /// <summary>Goes on to the next node that counts.</summary>
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
            _xml.Skip();
        }

        if (_xml.Depth > DeepestElement)
        {
            throw new UnreadableDocumentException(ProblemCodes.TooLarge, Messages.ElementsTooDeep(DeepestElement));
        }

        return !_xml.EOF;
    }

    /// <summary>Goes on to the next node within an element, nothing left out.</summary>
    /// <param name="depth">The element's depth.</param>
    /// <returns>False where the element ends.</returns>
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

    /// <summary>Reads the next characters of a text node: never all at once, so that a lie costs no memory.</summary>
    /// <returns>The characters, good until the next call; none at the node's end.</returns>
    public ReadOnlySpan<char> ReadCharacters() => _characters.AsSpan(0, _xml.ReadValueChunk(_characters, 0, _characters.Length));

    /// <summary>Passes over the element that begins here.</summary>
    public void Skip()
    {
        _xml.Skip();
        _isAhead = true;
    }

    /// <summary>Passes over the rest of an element that is being read.</summary>
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

    /// <summary>Word elements that hold what no reader sees, or what a property reader asks for by itself.</summary>
    private static bool IsUnseen(string name) => name switch
    {
        "del" or "moveFrom" or "instrText" or "delText" or "delInstrText" or "rt" or "sdtPr" or "sdtEndPr" or "tblGrid" or "tblPrEx" or "sectPr" => true,
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

        if (_xml.LocalName is not ("Choice" or "Fallback") || !_alternatives.TryPeek(out var alternative) || _xml.Depth != alternative.Depth + 1)
        {
            return true;
        }

        if (alternative.IsTaken || (_xml.LocalName == "Choice" && !IsUnderstood(_xml.GetAttribute("Requires"))))
        {
            return false;
        }

        return alternative.IsTaken = true;
    }

    /// <summary>Word understands its own extensions, which are all in its maker's namespaces.</summary>
    private bool IsUnderstood(string? requires) =>
        requires is not null && requires.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(prefix => _xml.LookupNamespace(prefix)?.StartsWith("http://schemas.microsoft.com/office/", StringComparison.Ordinal) == true);
}
