using System.Text;
using ReportExtractor.Parsing;
using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Flow;

/// <summary>
/// Collects the text of a paragraph or a cell from runs, and keeps as characters what formatting shows: raised digits, and struck text.
/// </summary>
internal sealed class RunText
{
    /// <summary>Replaces a picture, or anything else that is visible but is not text (U+FFFC, Object Replacement Character).</summary>
    public const char ObjectMark = TextCharacters.ObjectMark;

    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>
    /// The least ratio of sizes at which digits are seen to be smaller than others. Between neighbouring Chinese sizes, which get mixed, it
    /// is up to 1.17; marks of notes have some 0.8 of the size.
    /// </summary>
    private const double LeastRatio = 1.2;

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End, int Color)> _colored = [];
    private string? _doubt;
    private double _smallest = double.MaxValue;
    private double _largest;

    /// <summary>The number of characters.</summary>
    public int Length => _text.Length;

    /// <summary>True if there is no text yet.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Appends characters of one run.</summary>
    /// <param name="run">The characters.</param>
    /// <param name="raised">
    /// Superscript or subscript: a footnote mark must not become a digit of a number, or the number of an empty cell.
    /// </param>
    /// <param name="struck">Struck out: a corrected number must not be read as the number.</param>
    public void Append(ReadOnlySpan<char> run, bool raised = false, bool struck = false)
    {
        if (!raised && !struck && run.IndexOfAny('\u00AD', '\0') < 0)
        {
            _text.Append(run);
            return;
        }

        foreach (var c in run)
        {
            // A soft hyphen is visible only at the end of a line.
            if (c is '\u00AD' or '\0')
            {
                continue;
            }

            _text.Append(raised && TextCharacters.IsDigit(c) ? RaisedDigits[TextCharacters.NarrowDigit(c) - '0'] : c);
            if (struck && !char.IsWhiteSpace(c))
            {
                _text.Append(StruckText.Strike);
            }
        }
    }

    /// <summary>Appends one character as it is.</summary>
    /// <param name="c">The character.</param>
    public void Append(char c) => _text.Append(c);

    /// <summary>Ends the line, unless it is empty.</summary>
    public void EndLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
    }

    /// <summary>True if the text ends with a blank, or is empty.</summary>
    public bool EndsInBlank => _text.Length == 0 || _text[^1] is ' ' or '\n';

    /// <summary>Doubts the paragraph, unless it is doubted already.</summary>
    /// <param name="run">The characters that are the reason; blanks are none.</param>
    /// <param name="reason">The code of the reason.</param>
    public void Doubt(ReadOnlySpan<char> run, string reason) => _doubt ??= run.IsWhiteSpace() ? null : reason;

    /// <summary>Notes the colour of letters of which it is not known yet on which ground they stand.</summary>
    /// <param name="start">The place of the first one; the last one ends the text.</param>
    /// <param name="color">Their colour, 0xRRGGBB.</param>
    public void AddColor(int start, int color)
    {
        if (_colored.Count > 0 && _colored[^1] is var last && last.End == start && last.Color == color)
        {
            _colored[^1] = last with { End = _text.Length };
        }
        else
        {
            _colored.Add((start, _text.Length, color));
        }
    }

    /// <summary>The code of the reason why the paragraph is doubted, or null.</summary>
    public string? Reason => _doubt;

    /// <summary>
    /// Notes the size of letters on the line: smaller digits beside others may belong to the number or be the mark of a note.
    /// </summary>
    /// <param name="run">The letters.</param>
    /// <param name="size">Their size, in any unit; 0 if it is not known.</param>
    public void AddSize(ReadOnlySpan<char> run, double size)
    {
        if (size > 0 && run.IndexOfAnyInRange('0', '9') >= 0)
        {
            (_smallest, _largest) = (Math.Min(_smallest, size), Math.Max(_largest, size));
            if (_largest >= _smallest * LeastRatio)
            {
                Doubt(run, ReasonCodes.NoteOrDigit);
            }
        }
    }

    /// <summary>Replaces the text behind a place if it is another one, and doubts the paragraph then.</summary>
    /// <param name="start">The place.</param>
    /// <param name="text">The text.</param>
    /// <param name="reason">The code of the reason.</param>
    public void Replace(int start, string text, string reason)
    {
        if (_text.ToString(start, _text.Length - start).Trim() != text.Trim())
        {
            _text.Length = start;
            _text.Append(text);
            Doubt(text, reason);
        }
    }

    /// <summary>Gives the paragraph, and starts an empty one.</summary>
    /// <param name="label">Adds the number of its list, or null.</param>
    public FlowParagraph TakeParagraph(Func<string, string>? label = null)
    {
        var doubt = _doubt;
        if (_colored.Count > 0)
        {
            var open = new ColoredText(_text.ToString(), [.. _colored], doubt);
            Take();
            return open.On(Ground.Unknown) with { Open = open };
        }

        var text = Take();
        return new FlowParagraph(label is null ? text : label(text)) { Doubt = doubt };
    }

    /// <summary>Turns the characters behind a place round: they are set from right to left.</summary>
    /// <param name="start">The place.</param>
    public void Turn(int start)
    {
        var turned = BidiText.Turned(_text.ToString(start, _text.Length - start));
        _text.Length = start;
        _text.Append(turned);
    }

    /// <summary>The characters of runs as they are seen: in the order in which they are set, without those that are struck out.</summary>
    /// <param name="text">The characters.</param>
    public static string Shown(string text) => StruckText.WithoutStruck(BidiText.Shown(text));

    /// <summary>Gives the text, and starts an empty one.</summary>
    public string Take()
    {
        var text = Shown(_text.ToString());
        _text.Clear();
        _colored.Clear();
        (_doubt, _smallest, _largest) = (null, double.MaxValue, 0);
        return text;
    }
}
