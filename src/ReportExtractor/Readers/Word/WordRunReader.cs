using System.Globalization;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Word.Parts;

namespace ReportExtractor.Readers.Word;

/// <summary>Reads the runs of one paragraph: text, marks, fields, formulas and pictures.</summary>
internal sealed class WordRunReader
{
    private const int NoPicture = -1;

    private readonly WordXml _xml;
    private readonly WordStyles _styles;
    private readonly ReaderBudget _budget;
    private readonly WordFields _fields;
    private readonly RunText _text = new();
    private readonly WordFormula _formula;
    private bool _isShaded;
    private string? _style;
    private RunLook _look;
    private int _picture = NoPicture;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="xml">The document, at the paragraph.</param>
    /// <param name="styles">Its styles.</param>
    /// <param name="budget">What may be used.</param>
    /// <param name="fields">The open fields.</param>
    /// <param name="isShaded">True if there is, or may be, a colour behind the paragraph.</param>
    public WordRunReader(WordXml xml, WordStyles styles, ReaderBudget budget, WordFields fields, bool isShaded)
    {
        (_xml, _styles, _budget, _fields, _isShaded) = (xml, styles, budget, fields, isShaded);
        _formula = new WordFormula(xml, _text);
        _look = styles.OfParagraph(null);
    }

    private bool IsShown => _look.Hidden != true && !_fields.IsCode;

    /// <summary>Sets the properties of the paragraph.</summary>
    /// <param name="properties">The properties.</param>
    public void SetParagraph(WordParagraphProperties properties)
    {
        _style = properties.Style;
        _look = _styles.OfParagraph(_style);
        _isShaded |= properties.IsShaded;
    }

    /// <summary>Adds the mark of a picture that ends here.</summary>
    public void EndPicture()
    {
        if (_xml.Depth <= _picture)
        {
            _text.Append(RunText.ObjectMark);
            _picture = NoPicture;
        }
    }

    /// <summary>Forgets the open picture: it has a text box, whose text is read.</summary>
    public void ForgetPicture() => _picture = NoPicture;

    /// <summary>Ends the paragraph.</summary>
    /// <param name="label">Adds the number of its list.</param>
    public FlowParagraph Finish(Func<string, string> label)
    {
        if (_picture != NoPicture)
        {
            _text.Append(RunText.ObjectMark);
        }

        return _text.TakeParagraph(label);
    }

    /// <summary>Reads the element that begins here, if any.</summary>
    public void Read()
    {
        switch (_xml.Begins)
        {
            case "":
                ReadOther();
                break;

            // Visible but not text, unless there is a text box inside.
            case "drawing" or "pict" or "object" when _picture == NoPicture && IsShown:
                _picture = _xml.Depth;
                break;
            case "r":
                _look = _styles.OfParagraph(_style);
                break;
            case "rPr" when !_xml.IsEmpty:
                _look = ReadLook(_styles.OfParagraph(_style));
                break;
            case "fldChar":
                ReadField(_xml.Attribute("fldCharType"));
                break;
            case "t":
                ReadText(_look);
                break;
            case "tab" or "ptab":
                Append('\t');
                break;
            case "br" or "cr":
                Append('\n');
                break;
            case "noBreakHyphen":
                Append('-');
                break;
            case "sym":
                ReadSymbol();
                break;
        }
    }

    /// <summary>Formulas (ECMA-376-1 §22.1) and drawings have elements of their own for text.</summary>
    private void ReadOther()
    {
        if (_look.Hidden != true && _formula.Read() == "r")
        {
            _look = _styles.OfParagraph(_style);
        }

        if (_xml.BeginsAny == "t")
        {
            ReadText(_formula.IsRaised ? _look with { Raised = true } : _look);
        }
    }

    private RunLook ReadLook(RunLook paragraph)
    {
        var direct = default(RunLook);
        var style = paragraph;
        var depth = _xml.Depth;
        while (_xml.ReadProperty(depth))
        {
            if (_xml.Begins == "rStyle")
            {
                style = _styles.Find(_xml.Value)?.Look.Over(paragraph) ?? paragraph;
            }
            else
            {
                direct = direct.With(_xml);
            }
        }

        return direct.Over(style);
    }

    private void ReadField(string? type)
    {
        switch (type)
        {
            case "begin":
                _fields.Begin();
                break;
            case "separate":
                _fields.Separate();
                break;
            case "end":
                EndField();
                break;
        }
    }

    /// <summary>Ends a field. What a field without a result shows depends on its code.</summary>
    private void EndField()
    {
        if (_fields.End() && _look.Hidden != true)
        {
            _text.Append(RunText.ObjectMark);
        }
    }

    private void ReadSymbol()
    {
        var isCode = int.TryParse(_xml.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code);
        if (isCode && code is > 0 and <= char.MaxValue)
        {
            Append(_xml.Attribute("font") == "Symbol" ? Symbols.Plain((char)code) : (char)code);
        }
    }

    private void Append(char c)
    {
        if (IsShown)
        {
            _text.Append(c);
        }
    }

    private void ReadText(RunLook look)
    {
        if (_xml.IsEmpty)
        {
            return;
        }

        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.IsText && look.Hidden != true && !_fields.IsCode)
            {
                for (var characters = _xml.ReadCharacters(); !characters.IsEmpty; characters = _xml.ReadCharacters())
                {
                    Append(characters, look);
                }
            }
        }
    }

    private void Append(ReadOnlySpan<char> characters, RunLook look)
    {
        _budget.AddCharacters(characters.Length);
        var shown = look.Symbol == true ? Symbols.Plain(characters) : characters;
        if (look.White == true || look.Tiny == true)
        {
            var isOnPaper = look.Tiny == true || !(_isShaded || look.Shaded == true);
            _text.AppendFaint(shown, look.Raised == true, look.Struck == true, isOnPaper);
        }
        else
        {
            _text.Append(shown, look.Raised == true, look.Struck == true);
        }
    }
}
