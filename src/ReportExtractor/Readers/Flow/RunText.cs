using System.Text;
using ReportExtractor.Parsing;
using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Flow;

/// <summary>
/// Collects the text of a paragraph or a cell from runs, and keeps as characters what formatting shows: raised digits, and struck text.
/// </summary>
internal sealed class RunText
{
    /// <summary>U+0336, which strikes out the character in front of it (Unicode, Combining Diacritical Marks).</summary>
    private const char Strike = '\u0336';

    /// <summary>Replaces a picture, or anything else that is visible but is not text (U+FFFC, Object Replacement Character).</summary>
    public const char ObjectMark = TextCharacters.ObjectMark;

    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly StringBuilder _text = new();
    private bool _isFaint;

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

            _text.Append(raised && char.IsAsciiDigit(c) ? RaisedDigits[c - '0'] : c);
            if (struck && !char.IsWhiteSpace(c))
            {
                _text.Append(Strike);
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

    /// <summary>
    /// Appends characters that are white or of size zero. Without a background they can't be seen; with one, they may be visible.
    /// </summary>
    /// <param name="run">The characters.</param>
    /// <param name="raised">Superscript or subscript.</param>
    /// <param name="struck">Struck out.</param>
    /// <param name="isOnPaper">True if no background is known.</param>
    public void AppendFaint(ReadOnlySpan<char> run, bool raised, bool struck, bool isOnPaper)
    {
        _isFaint |= !run.IsWhiteSpace();
        if (!isOnPaper)
        {
            Append(run, raised, struck);
        }
    }

    /// <summary>Gives the paragraph, and starts an empty one.</summary>
    /// <param name="label">Adds the number of its list, or null.</param>
    public FlowParagraph TakeParagraph(Func<string, string>? label = null)
    {
        var doubt = _isFaint ? ReasonCodes.FaintLetters : null;
        var text = Take();
        return new FlowParagraph(label is null ? text : label(text)) { Doubt = doubt };
    }

    /// <summary>Gives the text, and starts an empty one.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        _isFaint = false;
        return text;
    }
}
