using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Rtf;

/// <summary>Interprets the control words of an RTF file, and keeps the text that a reader of the document sees.</summary>
internal sealed class RtfInterpreter(byte[] bytes, ReaderBudget budget)
{
    /// <summary>The most open groups: some ten in a real file.</summary>
    private const int MostGroups = 1_000;

    private readonly RtfLexer _lexer = new(bytes);
    private readonly RtfFonts _fonts = new();
    private readonly RtfColors _colors = new();
    private readonly Stack<RtfState> _groups = new();
    private readonly Stack<RtfStory> _stories = new();
    private readonly Stack<RtfRow> _rows = new([new RtfRow { HasEnded = true }]);
    private RtfState _state = new() { Substitutes = 1 };
    private bool _isStarred;
    private int _toSkip;

    private RtfStory Story => _stories.Peek();

    /// <summary>Reads the file.</summary>
    /// <exception cref="UnreadableDocumentException">The file is truncated, or exceeds a limit.</exception>
    public IReadOnlyList<FlowBlock> Read()
    {
        _stories.Push(new RtfStory(budget, _fonts));
        do
        {
            budget.CancellationToken.ThrowIfCancellationRequested();
            switch (_lexer.Next())
            {
                case RtfToken.End:
                    throw new UnreadableDocumentException(ProblemCodes.Corrupt, Messages.RtfTruncated());
                case RtfToken.GroupBegins:
                    BeginGroup();
                    break;
                case RtfToken.GroupEnds:
                    EndGroup();
                    break;
                case RtfToken.Byte:
                    ReadByte();
                    break;
                case RtfToken.Control:
                    ReadControl(_lexer.Word, _lexer.Parameter);
                    break;
            }
        }
        while (_groups.Count > 0);

        return Story.Finish();
    }

    private void BeginGroup()
    {
        _groups.Push(_state);
        _state.BeginGroup();
        _toSkip = 0;
        if (_groups.Count > MostGroups)
        {
            throw new UnreadableDocumentException(ProblemCodes.TooLarge, Messages.RtfTooDeep(MostGroups));
        }
    }

    private void EndGroup()
    {
        var outer = _groups.Pop();
        switch (_state.Opens)
        {
            case RtfDestination.TextBox:
                var box = _stories.Pop();
                Story.AddBox(box.Finish());
                break;
            case RtfDestination.NestedRow:
                _rows.Pop();
                break;
        }

        _state = outer;
        _isStarred = false;
        _toSkip = 0;
    }

    private void ReadByte()
    {
        if (_toSkip > 0)
        {
            _toSkip--;
        }
        else if (_state.IsColorTable && _lexer.Byte == ';')
        {
            _colors.End();
        }
        else if (!_state.IsSkipped && !_state.IsForm && !_state.IsFontTable && !_state.IsColorTable)
        {
            Story.Append(_lexer.Byte, Shaded());
        }
    }

    private void ReadControl(string word, int? parameter)
    {
        if (_toSkip > 0 && word != "bin")
        {
            _toSkip--;
            return;
        }

        switch (word)
        {
            case "*":
                _isStarred = true;
                return;
            case "bin":
                _lexer.Skip(parameter ?? 0);
                return;
        }

        if (_state.IsForm)
        {
            // Of a text in two forms, the first one is for programs that do not know Unicode.
            _state.IsForm = false;
            _state.IsSkipped |= word != "ud";
            _isStarred = false;
            return;
        }

        if (_state.IsSkipped)
        {
            return;
        }

        if (_state.IsColorTable)
        {
            _colors.Add(word, parameter);
            return;
        }

        if (RtfVocabulary.IsPicture(word))
        {
            Story.Append(RunText.ObjectMark, Shaded());
        }

        if (RtfVocabulary.IsSkipped(word, _isStarred))
        {
            _state.IsSkipped = true;
        }
        else if (!ApplyFont(word, parameter) && !_state.IsFontTable)
        {
            ApplyText(word, parameter);
        }

        _isStarred = false;
    }

    /// <summary>The state for the next characters, with the colour behind them.</summary>
    private RtfState Shaded()
    {
        var ground = _state.Ground.Over(_state.ParagraphGround);
        if (ground != Ground.Paper || (_state.Depth == 0 && _stories.Count == 1))
        {
            return _state with { Ground = ground };
        }

        if (_stories.Count > 1)
        {
            return _state with { Ground = Ground.Unknown };
        }

        // The definitions of inner rows are behind their cells, and those of other rows may be.
        return _state.Depth > 1 || _rows.Peek().HasEnded
            ? _state with { Ground = Ground.Unknown, IsOnOpenGround = true }
            : _state with { Ground = _rows.Peek().GroundOf(Story.Cell) };
    }

    private bool ApplyFont(string word, int? parameter)
    {
        switch (word)
        {
            case "fonttbl":
                _state.IsFontTable = true;
                return true;
            case "f":
                _state.Font = parameter ?? 0;
                return true;
            case "fcharset" when _state.IsFontTable:
                _fonts.SetCharset(_state.Font, parameter ?? 0);
                return true;
            case "cpg" when _state.IsFontTable:
                _fonts.SetPage(_state.Font, parameter ?? 0);
                return true;
            case "ansicpg":
                _fonts.FilePage = parameter ?? 0;
                return true;
            case "deff":
                _state.Font = parameter ?? 0;
                return true;
            case "uc":
                _state.Substitutes = Math.Max(0, parameter ?? 1);
                return true;
            default:
                return false;
        }
    }

    private bool ApplyPlace(string word, int? parameter)
    {
        switch (word)
        {
            case "pard":
                (_state.InTable, _state.Nesting, _state.ParagraphGround) = (false, 0, Ground.Paper);
                return true;
            case "intbl":
                _state.InTable = true;
                return true;
            case "itap":
                _state.Nesting = Math.Max(0, parameter ?? 0);
                return true;
            case "trowd":
                _rows.Pop();
                _rows.Push(new RtfRow());
                return true;
            case "upr":
                _state.HasTwoForms = true;
                return true;
            case "listtext" or "pntext":
                _state.IsListNumber = true;
                return true;
            case "shptxt" or "dptxbxtext":
                _state.Opens = RtfDestination.TextBox;
                (_state.InTable, _state.Nesting) = (false, 0);
                _stories.Push(new RtfStory(budget, _fonts));
                return true;
            case "nesttableprops":
                _state.Opens = RtfDestination.NestedRow;
                _rows.Push(new RtfRow());
                return true;
            default:
                return _rows.Peek().Apply(word, parameter, _colors);
        }
    }

    private void ApplyText(string word, int? parameter)
    {
        if (_state.ApplyLook(word, parameter, _colors) || ApplyPlace(word, parameter))
        {
            return;
        }

        switch (word)
        {
            case "par" or "sect":
                Story.EndParagraph(_state);
                break;
            case "cell":
                Story.EndCell(1);
                break;
            case "nestcell":
                Story.EndCell(Math.Max(2, _state.Depth));
                break;
            case "row":
                Story.EndRow(1, _rows.Peek());
                _rows.Peek().HasEnded = true;
                break;
            case "nestrow":
                Story.EndRow(Math.Max(2, _state.Depth), _rows.Peek());
                break;
            case "u":
                Story.Append((char)(parameter ?? '?'), Shaded());
                _toSkip = _state.Substitutes;
                break;
            default:
                if (RtfVocabulary.CharacterOf(word) is { } character)
                {
                    // The tab after the number of a list does not separate cells.
                    Story.Append(_state.IsListNumber && character == '\t' ? ' ' : character, Shaded());
                }

                break;
        }
    }
}
