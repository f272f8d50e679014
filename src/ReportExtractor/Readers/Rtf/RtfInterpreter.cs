using ReportExtractor.Pdf.Fonts.Encodings;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Input;
using ReportExtractor.WordBinary.Text;

namespace ReportExtractor.Readers.Rtf;

/// <summary>Follows the control words of an RTF file and keeps what a reader of the document sees.</summary>
internal sealed class RtfInterpreter(byte[] bytes, ReaderBudget budget)
{
    /// <summary>Groups that are open at once: some ten in a real file.</summary>
    private const int MostGroups = 1_000;

    /// <summary>Letters of a point, counted in half points, are a third of a millimetre high: nobody reads them.</summary>
    private const int LargestTiny = 2;

    /// <summary>A baseline moved this far, in half points, is that of a mark; to make lines even, it is moved by less. It is what \up means without a number.</summary>
    private const int LeastRaised = 6;

    // Groups that hold what stands beside the text, or nothing that is shown.
    private static readonly HashSet<string> Skipped =
    [
        .. ("stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote annotation listtable listoverridetable "
            + "fldinst nonesttables nonshppict shprslt sp xe tc rxe tcn objdata objclass atnid atnauthor revtbl rsidtbl generator themedata colorschememapping "
            + "latentstyles datastore filetbl ftnsep ftnsepc aftnsep aftnsepc ftncn aftncn bkmkstart bkmkend mmathPr background pgptbl private1 template userprops "
            + "ud falt panose mmath fontemb datafield formfield ffname ffentrymcr ffexitmcr ffhelptext ffstattext ffdeftext ffformat").Split(' '),
    ];

    // Of the groups that a reader who does not know them is to skip ({\*\…), those that hold text all the same.
    private static readonly HashSet<string> Starred = ["shpinst", "shptxt", "nesttableprops", "do", "dptxbxtext", "pntext", "listtext", "shpgrp"];

    // Groups that hold what is seen and is no text; a picture for programs that can't show a formula is the formula again.
    private static readonly HashSet<string> Pictures = ["shppict", "pict", "object", "mmath"];

    private static readonly Dictionary<string, char> Characters = new()
    {
        ["tab"] = '\t',
        ["line"] = '\n',
        ["lbr"] = '\n',
        ["page"] = '\n',
        ["column"] = '\n',
        ["softline"] = '\n',
        ["~"] = '\u00A0',
        ["_"] = '-',
        ["emdash"] = '—',
        ["endash"] = '–',
        ["lquote"] = '‘',
        ["rquote"] = '’',
        ["ldblquote"] = '“',
        ["rdblquote"] = '”',
        ["bullet"] = '•',
        ["emspace"] = '\u2003',
        ["enspace"] = '\u2002',
        ["qmspace"] = '\u2005',
    };

    private readonly RtfLexer _lexer = new(bytes);
    private readonly RtfFonts _fonts = new();
    private readonly RtfColors _colors = new();
    private readonly Stack<RtfState> _groups = new();
    private readonly Stack<RtfStory> _stories = new();
    private readonly Stack<RtfRow> _rows = new([new RtfRow()]);
    private RtfState _state = new() { Substitutes = 1 };
    private bool _isStarred;
    private int _toSkip;

    private RtfStory Story => _stories.Peek();

    /// <summary>Reads the file.</summary>
    /// <exception cref="UnreadableDocumentException">The file breaks off, or is beyond a limit.</exception>
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
                    TakeByte();
                    break;
                case RtfToken.Control:
                    TakeControl(_lexer.Word, _lexer.Parameter);
                    break;
            }
        }
        while (_groups.Count > 0);

        return Story.Finish();
    }

    private void BeginGroup()
    {
        _groups.Push(_state);
        _state.Opens = RtfDestination.Text;
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

    private void TakeByte()
    {
        if (_toSkip > 0)
        {
            _toSkip--;
        }
        else if (_state.IsColorTable && _lexer.Byte == ';')
        {
            _colors.End();
        }
        else if (!_state.IsSkipped && !_state.IsFontTable && !_state.IsColorTable)
        {
            Story.Append(_lexer.Byte, Shaded());
        }
    }

    private void TakeControl(string word, int? parameter)
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

        if (_state.IsSkipped)
        {
            return;
        }

        if (_state.IsColorTable)
        {
            _colors.Take(word, parameter);
            return;
        }

        if (Pictures.Contains(word))
        {
            Story.Append(RunText.ObjectMark, Shaded());
        }

        if (Skipped.Contains(word) || (_isStarred && !Starred.Contains(word)))
        {
            _state.IsSkipped = true;
        }
        else if (!TakeFont(word, parameter) && !_state.IsFontTable && !TakeLook(word, parameter) && !TakePlace(word, parameter))
        {
            TakeText(word, parameter);
        }

        _isStarred = false;
    }

    /// <summary>How the characters here are set; what colours the row behind them does so for any of its cells.</summary>
    private RtfState Shaded() => _rows.Peek().IsShaded && _state.IsWhite ? _state with { IsShaded = true } : _state;

    private bool TakeFont(string word, int? parameter)
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

    private bool TakeLook(string word, int? parameter)
    {
        var isOn = parameter != 0;
        switch (word)
        {
            case "plain":
                (_state.IsHidden, _state.IsDeleted, _state.IsRaised, _state.IsStruck) = (false, false, false, false);
                (_state.IsWhite, _state.IsTiny, _state.IsShaded) = (false, false, false);
                return true;
            case "colortbl":
                _state.IsColorTable = true;
                return true;
            case "cf":
                _state.IsWhite = _colors.IsWhite(parameter ?? 0);
                return true;
            case "fs":
                _state.IsTiny = parameter is <= LargestTiny;
                return true;
            case "cb" or "highlight" or "chcbpat" or "cbpat":
                _state.IsShaded |= parameter is > 0 && !_colors.IsWhite(parameter.Value);
                return true;
            case "chshdng" or "shading":
                _state.IsShaded |= parameter is > 0;
                return true;
            case "v":
                _state.IsHidden = isOn;
                return true;
            case "deleted" or "mvf":
                _state.IsDeleted = isOn;
                return true;
            case "super" or "sub":
                _state.IsRaised = isOn;
                return true;
            case "up" or "dn":
                _state.IsRaised = Math.Abs((long)(parameter ?? LeastRaised)) >= LeastRaised;
                return true;
            case "nosupersub":
                _state.IsRaised = false;
                return true;
            case "strike" or "striked" or "strikedl":
                _state.IsStruck = isOn;
                return true;
            default:
                return false;
        }
    }

    private bool TakePlace(string word, int? parameter)
    {
        switch (word)
        {
            case "pard":
                (_state.InTable, _state.Nesting) = (false, 0);
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
                return _rows.Peek().Take(word, parameter);
        }
    }

    private void TakeText(string word, int? parameter)
    {
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
                break;
            case "nestrow":
                Story.EndRow(Math.Max(2, _state.Depth), _rows.Peek());
                break;
            case "u":
                Story.Append((char)(parameter ?? '?'), Shaded());
                _toSkip = _state.Substitutes;
                break;
            default:
                if (Characters.TryGetValue(word, out var character))
                {
                    // Behind the number of a list stands a tab, which parts no cells.
                    Story.Append(_state.IsListNumber && character == '\t' ? ' ' : character, Shaded());
                }

                break;
        }
    }
}
