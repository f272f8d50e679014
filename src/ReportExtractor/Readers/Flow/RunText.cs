using System.Text;
using ReportExtractor.Parsing;

namespace ReportExtractor.Readers.Flow;

/// <summary>
/// Collects the text of a paragraph or a cell from runs, and keeps as characters what formatting shows: raised digits, and struck text.
/// </summary>
internal sealed class RunText
{
    /// <summary>Replaces a picture, or anything else that is visible but is not text (U+FFFC, Object Replacement Character).</summary>
    public const char ObjectMark = TextCharacters.ObjectMark;

    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly StringBuilder _text = new();
    private string? _doubt;

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

    /// <summary>Gives the text, and starts an empty one.</summary>
    public string Take()
    {
        var text = StruckText.WithoutStruck(BidiText.Shown(_text.ToString()));
        _text.Clear();
        _doubt = null;
        return text;
    }
}
