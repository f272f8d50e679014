using System.Globalization;
using ReportExtractor.Problems;
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
    private Ground _ground;
    private string? _style;
    private RunLook _look;
    private int _picture = NoPicture;
    private WordLine _line;

    // The depth of an open override of the order of characters, and the place where its text begins.
    private (int Depth, int Start)? _turned;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="xml">The document, at the paragraph.</param>
    /// <param name="styles">Its styles.</param>
    /// <param name="budget">What may be used.</param>
    /// <param name="fields">The open fields.</param>
    /// <param name="ground">The colour behind the paragraph.</param>
    public WordRunReader(WordXml xml, WordStyles styles, ReaderBudget budget, WordFields fields, Ground ground)
    {
        (_xml, _styles, _budget, _fields, _ground) = (xml, styles, budget, fields, ground);
        _formula = new WordFormula(xml, _text);
        _look = styles.OfParagraph(null);
    }

    // The depth of an open content control, the place where its text begins, and the value to which it is bound.
    private (int Depth, int Start, string Value)? _bound;

    /// <summary>The value to which a content control is bound, or null.</summary>
    public Func<WordBinding, string?>? ValueOf { get; init; }

    private bool IsShown => _look.Hidden != true && !_fields.IsCode;

    /// <summary>Sets the properties of the paragraph.</summary>
    /// <param name="properties">The properties.</param>
    public void SetParagraph(WordParagraphProperties properties)
    {
        _style = properties.Style;
        _look = _styles.OfParagraph(_style);
        _ground = properties.Ground.Over(_ground);
        _line = properties.Line;
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

    /// <summary>Begins the content of a control that is bound to data.</summary>
    public void BeginBound()
    {
        if (_bound is null && _xml.TakeBinding() is { } binding && ValueOf?.Invoke(binding) is { Length: > 0 } value)
        {
            _bound = (_xml.Depth, _text.Length, value);
        }
    }

    /// <summary>Ends the content of a control that ends here: Word shows the data, whatever text is saved.</summary>
    public void EndBound()
    {
        if (_bound is { } bound && _xml.Depth <= bound.Depth)
        {
            _bound = null;
            _text.Replace(bound.Start, bound.Value, ReasonCodes.StaleControl);
        }
    }

    /// <summary>Turns the characters of an override round that ends here (ECMA-376-1 §17.3.2.3).</summary>
    public void EndTurned()
    {
        if (_turned is { } turned && _xml.Depth <= turned.Depth)
        {
            _text.Turn(turned.Start);
            _turned = null;
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

        EndTurned();
        EndBound();
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
            case "sdtContent":
                BeginBound();
                break;
            case "bdo" or "dir" when !_xml.IsEmpty:
                BeginTurned();
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
            case "footnoteReference" or "endnoteReference" when _xml.Attribute("customMarkFollows") is "1" or "true" or "on":
                _look = _look.AsMark();
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
            ReadText(_look);
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

    private void BeginTurned()
    {
        if (_xml.Begins == "bdo" && _xml.Value == "rtl" && _turned is null)
        {
            _turned = (_xml.Depth, _text.Length);
        }
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
        var ground = (look.Ground ?? Ground.Paper).Over(_ground);
        if (look.IsTiny || look.HasNoFill == true || _formula.IsHidden || ground.Hides(look.Letters))
        {
            return;
        }

        if (look.HasPictures && characters.IndexOfAnyInRange('0', '9') >= 0)
        {
            _text.Append(RunText.ObjectMark);
            return;
        }

        var isRaised = _formula.IsRaised || look.IsRaised(_styles.OfParagraph(_style));
        _text.Append(shown, isRaised, look.Struck == true);
        if (!isRaised && look.Struck != true)
        {
            _text.AddSize(shown, look.LetterSize);
        }

        if (_line.Cuts(look.LetterSize))
        {
            _text.Doubt(shown, ReasonCodes.CutDigits);
        }

        if (look.IsSqueezed || _line.LeavesCell)
        {
            _text.Doubt(shown, ReasonCodes.MayBeHidden);
        }
        if (look.StrikeIsUnsure == true)
        {
            _text.Doubt(shown, ReasonCodes.MayBeStruck);
        }

        if (ground.MayHide(look.Letters))
        {
            _text.Doubt(shown, ReasonCodes.FaintLetters);
        }
    }
}
