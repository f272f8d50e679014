using System.Text;
using ReportExtractor.Parsing;
using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Flow;

/// <summary>Puts the text of a paragraph or a cell together from runs, so that nothing that a reader sees gets lost in plain characters.</summary>
internal sealed class RunText
{
    /// <summary>U+0336, the mark by which plain text strikes a character out (Unicode, Combining Diacritical Marks).</summary>
    private const char Strike = '\u0336';

    /// <summary>Stands for a picture, or for anything else that is seen and is no text (U+FFFC, Object Replacement Character).</summary>
    public const char ObjectMark = TextCharacters.ObjectMark;

    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly StringBuilder _text = new();
    private bool _isFaint;

    /// <summary>True while nothing was appended.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Appends characters of one run.</summary>
    /// <param name="run">The characters.</param>
    /// <param name="raised">Super- or subscript: a footnote's mark must not become a digit of a number, nor in an empty cell the number.</param>
    /// <param name="struck">Struck out: a number that was corrected by hand is not the number.</param>
    public void Append(ReadOnlySpan<char> run, bool raised = false, bool struck = false)
    {
        if (!raised && !struck && run.IndexOfAny('\u00AD', '\0') < 0)
        {
            _text.Append(run);
            return;
        }

        foreach (var c in run)
        {
            // A soft hyphen shows only where a line is broken at it.
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

    /// <summary>True where the text ends in a blank, or is empty.</summary>
    public bool EndsInBlank => _text.Length == 0 || _text[^1] is ' ' or '\n';

    /// <summary>Appends characters that are white or of no size. Where nothing lies behind them they are not seen; else they may be.</summary>
    /// <param name="run">The characters.</param>
    /// <param name="raised">Super- or subscript.</param>
    /// <param name="struck">Struck out.</param>
    /// <param name="isOnPaper">True where nothing is known to lie behind them.</param>
    public void AppendFaint(ReadOnlySpan<char> run, bool raised, bool struck, bool isOnPaper)
    {
        _isFaint |= !run.IsWhiteSpace();
        if (!isOnPaper)
        {
            Append(run, raised, struck);
        }
    }

    /// <summary>Gives the paragraph and begins anew.</summary>
    /// <param name="label">Puts the number of a list in front, or null.</param>
    public FlowParagraph TakeParagraph(Func<string, string>? label = null)
    {
        var doubt = _isFaint ? ReasonCodes.FaintLetters : null;
        var text = Take();
        return new FlowParagraph(label is null ? text : label(text)) { Doubt = doubt };
    }

    /// <summary>Gives the text and begins anew.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        _isFaint = false;
        return text;
    }
}
